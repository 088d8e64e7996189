import type { worksTableWords as english } from '../en/works-table.ts';
import { listed, plural } from '../format.ts';

export const worksTableWords: typeof english = {
  work: 'Arbeit',
  plan: 'Werkzeug und Tarif',
  forAll: 'Für alles',
  usable: ({ usable, asked, plans, works }) => {
    const work = works === 1 ? 'diese Arbeit' : `alle ${works} Arbeiten`;
    const after = asked > 0 ? `, nach einer Freigabe ${asked} mehr` : '';
    const of = plural(plans, { one: 'von # Tarif', other: 'von # Tarifen' });
    const verb = usable > 1 ? 'dürfen' : 'darf';
    return `${usable === 0 ? 'Keiner' : usable} ${of} ${verb} für ${work} verwendet werden${after}.`;
  },
  named: ({ usable, asked, refused, works }) =>
    [
      `Für ${works === 1 ? 'diese Arbeit' : `alle ${works} Arbeiten`} erlaubt: ${usable.length > 0 ? listed(usable, 'and') : 'keiner dieser Tarife'}.`,
      ...(asked.length > 0 ? [`Nach einer Freigabe: ${listed(asked, 'and')}.`] : []),
      ...(refused.length > 0 ? [`Nicht: ${listed(refused, 'and')}.`] : []),
    ].join(' '),
};
