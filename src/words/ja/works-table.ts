import type { worksTableWords as english } from '../en/works-table.ts';

export const worksTableWords: typeof english = {
  work: '作業',
  plan: 'ツールとプラン',
  forAll: 'すべての作業',
  usable: ({ usable, asked, plans, works }) => {
    const work = works === 1 ? 'この作業' : `${works}件の作業すべて`;
    const after = asked > 0 ? `承認されれば、さらに${asked}件を使えます。` : '';
    return `${work}に使えるプランは、${plans}件中${usable}件です。${after}`;
  },
};
