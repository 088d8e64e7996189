import type { precedencePicture as englishPrecedence, routesTable as englishTable } from '../en/processes.ts';

export const routesTable: typeof englishTable = {
  headings: ['承認ルート', '決定者', '営業日'],
  headingsInOne: (route, decides) => `${route} · ${decides}`,
  inWorkingDays: (decides, days) => `${decides}、${days}営業日。`,
};

export const precedencePicture: typeof englishPrecedence = {
  title: '複数のルールから1つの判定を出す手順',
  description:
    '質問に当てはまるルールから、例外が優先するものを除き、残りを禁止、要承認、許可の順に確認します。同じ内容を下のリストに示します。',
  caption: '複数のルールから1つの判定を出す手順。残ったうち最も厳しいルールで決まります。',
  covers: {
    title: 'ルールを集める',
    text: '部門、ツールとプラン、データ、用途に当てはまる有効なルールすべて。',
  },
  replaced: {
    title: '優先されるルールを除く',
    text: '有効な例外が優先するルールは数えません。レッドラインに優先するものはありません。',
  },
  prohibition: {
    title: '禁止が残っているか',
    text: 'レッドライン、またはほかの禁止のルール。',
    answer: '行ってはいけません。満たせる条件もありません。',
  },
  approval: {
    title: '要承認のルールが残っているか',
    text: '始める前に承認を求めるルール。',
    answer: '申請はまとめて出します。最も遅い承認ルートで決まります。',
  },
  condition: {
    title: '許可と条件が残っているか',
    text: '残ったどのルールも条件を加えることがあります。',
    answer: 'すべて満たせば使えます。',
  },
  permission: {
    title: '許可が残っているか',
    text: 'ツールまたはその種類、データ、用途を示すもの。',
    answer: '使ってかまいません。',
  },
  gap: (where) => `許可ではありません。${where}に確認してください。`,
  yes: 'はい',
  no: 'いいえ',
};
