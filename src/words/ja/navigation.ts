import type { pageNames as english } from '../en/navigation.ts';

export const pageNames: typeof english = {
  decide: '判定',
  policy: 'ポリシー',
  tools: 'ツール',
  handbook: 'ハンドブック',
  checks: '点検',
  training: '研修',
  faq: 'よくある質問',
  glossary: '用語集',
  sources: '出典',
  changes: '変更履歴',
  search: '検索と索引',
};
