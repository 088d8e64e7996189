import type { newsScriptWords as englishScript, newsWords as english } from '../en/news.ts';

export const newsWords: typeof english = {
  title: (version) => `第${version}版からの変更点`,
  lead: (path, from, to) =>
    `ポリシー第${from}版で「${path}」を修了した人に向けて、第${to}版で変わった点だけを示します。`,
  key: (added, gone) => [added('追加'), 'された語句は下線、', gone('削除'), 'された語句は取り消し線で示します。'],
  answers: '変わった回答',
  agreeHeading: 'この版に同意する',
  agree: '変更点を読み、この文面に同意します',
  make: '新しい記録を作成',
  below: (percent, path) => [
    `記録の正解率が、この版で必要な${percent}%を下回っています。`,
    path('コースのページ'),
    'で、間違えた事例問題にもう一度答えてから記録を作成してください。',
  ],
  none: (version, path) => [
    `このブラウザーに第${version}版の記録はありません。`,
    path('コースのページ'),
    'で研修のファイルを読み込むか、記録を作成してください。',
  ],
  next: '新しい記録をコピー、ダウンロード、追加',
  inEffect: (version, day) => `第${version}版は${day}から有効です。`,
  changed: '変更',
  alsoChanged: (fields) => `その他の変更：${fields.join('、')}`,
  added: '追加',
  removed: '確認が不要になったもの',
  statement: '同意の文面',
};

export const newsScriptWords: typeof englishScript = {
  done: (version) => `記録が第${version}版のものになりました。`,
  record: (handle, day, version) => `記録：${handle}、${day}に第${version}版で修了。`,
};
