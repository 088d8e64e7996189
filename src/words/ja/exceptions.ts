import type { exceptionWords as english } from '../en/exceptions.ts';

export const exceptionWords: typeof english = {
  lead: 'ほかのルールに優先するすべてのルールです。承認者と理由、緩和される回答、期限を示します。これ以外にポリシーを緩めるものはなく、レッドラインに優先するものもありません。',
  aliases: ['例外', '適用除外', '免除', '期限', 'カレンダー', '日程'],
  follow: (calendar, feed) => [
    '開始、終了、確認の予定：',
    calendar('カレンダー（ICS）'),
    'または',
    feed('フィード（RSS）'),
    '。',
  ],
  none: '例外はありません。ほかのルールに優先するルールはなく、どの回答も、ルールのうち最も厳しいものに従います。',
  ask: (contact, where, folder) => [
    `必要な場合は、${contact}（`,
    where,
    '）に相談してください。例外も、ほかと同じく',
    folder,
    'に置くルールです。優先する対象のルール、承認した役割、理由、最終日を記載します。記載すると、ここに自動的に表示されます。',
  ],
  inForce: '有効',
  toCome: '予定',
  past: '終了',
  made: (day, byWhoseDay) => [
    day,
    `に作成（${byWhoseDay}）。回答の数は、例外ごとに1日分を数えています（今日、開始前のものは初日、終了したものは最終日）。`,
  ],
  pages: '例外のページ',
  fromTo: (from, to) => (to === undefined ? [from, 'から（期限なし）'] : [from, 'から', to, 'まで']),
  approval: '承認',
  replaces: '優先する対象',
  loosens: '緩和される回答',
  loosened: '緩和されていた回答',
  answer: (change) => `${change}。`,
  noAnswer: 'その日に該当する回答はありません。',
};
