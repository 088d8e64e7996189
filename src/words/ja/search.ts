import type { indexKinds as englishKinds, searchWords as english } from '../en/search.ts';
import { formatNumber } from '../format.ts';

export const searchWords: typeof english = {
  title: '検索',
  lead: 'ツール、ルール、質問、用語、章を検索できます。名前の索引から探すこともできます。',
  field: 'ハンドブックを検索',
  submit: '検索',
  needsScript: '検索にはJavaScriptが必要です。索引はJavaScriptなしで使えます。',
  aToZ: '索引',
  letters: '見出し文字',
  names: (count) => `${formatNumber(count)}件の名前を、見出し文字ごとのページに分けています。`,
  letterTitle: (letter) => `索引：${letter}`,
  letterLead: (letter) => `名前が「${letter}」で始まるツール、ルール、質問、用語、ページの一覧です。`,
  countsOfKinds: '種類ごとの件数',
  ask: (name, where) => [`問い合わせ先（${name}）：`, where],
  whatPolicySays: 'ポリシーの判定を見る',
  elsewhere: (index) => ['すべてのページ、ルール、用語は', index('索引'), 'から探せます。'],
  mostAsked: 'よくある質問',
  decide: 'このツールを使えるか',
  decideAbout: '4つの項目を選ぶと回答が出ます。',
  aToZAbout: 'すべてのページ、ルール、用語を名前で探せます。',
  priorities: { high: '優先度：高', medium: '優先度：中', low: '優先度：低' },
  minutes: (count) => `約${formatNumber(count)}分`,
};

export const indexKinds: typeof englishKinds = {
  page: 'ページ',
  chapter: '章',
  tool: 'ツール',
  check: '点検項目',
  checklist: '自己点検',
  'training-path': '学習コース',
  faq: '質問',
  rule: 'ルール',
  term: '用語',
  see: (name) => `「${name}」を参照`,
};
