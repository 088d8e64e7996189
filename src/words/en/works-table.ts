import { listed, plural } from '../format.ts';

/** Says what the table of several pieces of work says. */
export const worksTableWords = {
  work: 'Work',
  plan: 'Tool and plan',
  forAll: 'For all of it',
  /**
   * Says how many plans may be used for all of the work.
   * @param asked those that may be once an approval is given
   */
  usable: ({ usable, asked, plans, works }: { usable: number; asked: number; plans: number; works: number }) => {
    const work = works === 1 ? 'this work' : `all ${works} pieces of work`;
    const after = asked > 0 ? `, and ${asked} more once an approval is given` : '';
    const of = plural(plans, { one: 'of # plan', other: 'of # plans' });
    if (usable === 0 && asked > 0) return `No plan may be used for ${work} yet; ${asked} ${of} may once approved.`;
    return `${usable === 0 ? 'None' : usable} ${of} may be used for ${work}${after}.`;
  },
  /** Says which of a few plans may be used for all of the work. */
  named: ({ usable, asked, refused, works }: { usable: string[]; asked: string[]; refused: string[]; works: number }) =>
    [
      `For ${works === 1 ? 'this work' : `all ${works} pieces of work`} you may use ${usable.length > 0 ? listed(usable, 'and') : 'none of these plans'}.`,
      ...(asked.length > 0 ? [`Once approved: ${listed(asked, 'and')}.`] : []),
      ...(refused.length > 0 ? [`Not: ${listed(refused, 'and')}.`] : []),
    ].join(' '),
};
