import type { searchTypeNames as english } from '../en/search-types.ts';

export const searchTypeNames: typeof english = {
  Tool: { one: 'ツール', all: 'ツール' },
  Rule: { one: 'ルール', all: 'ルール' },
  Question: { one: '質問', all: '質問' },
  Chapter: { one: '章', all: '章' },
  Check: { one: '点検項目', all: '点検項目' },
  Checklist: { one: '自己点検', all: '自己点検' },
  'Checklist item': { one: '自己点検の項目', all: '自己点検の項目' },
  Training: { one: '研修', all: '研修' },
  Term: { one: '用語', all: '用語' },
  Page: { one: 'ページ', all: 'その他のページ' },
};
