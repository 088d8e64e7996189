import type { worksTableWords as english } from '../en/works-table.ts';
import { listed } from '../format.ts';

export const worksTableWords: typeof english = {
  work: '作業',
  plan: 'ツールとプラン',
  forAll: 'すべての作業',
  usable: ({ usable, asked, plans, works }) => {
    const work = works === 1 ? 'この作業' : `${works}件の作業すべて`;
    const after = asked > 0 ? `承認されれば、さらに${asked}件を使えます。` : '';
    return `${work}に使えるプランは、${plans}件中${usable}件です。${after}`;
  },
  named: ({ usable, asked, refused, works }) =>
    [
      `${works === 1 ? 'この作業' : `${works}件の作業すべて`}に使えるプラン：${usable.length > 0 ? listed(usable, 'and') : 'なし'}。`,
      ...(asked.length > 0 ? [`承認後に使えるプラン：${listed(asked, 'and')}。`] : []),
      ...(refused.length > 0 ? [`使えないプラン：${listed(refused, 'and')}。`] : []),
    ].join(''),
};
