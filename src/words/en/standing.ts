import { formatNumber, plural } from '../format.ts';

/** Says where somebody stands on a list: when the page is built, and after every tick. */
export const standingWords = {
  nothing: 'There is nothing to do here.',
  nothingApplies: 'Nothing on this list applies.',
  done: (done: number, of: number) =>
    done === of ? `All ${formatNumber(of)} done` : `${formatNumber(done)} of ${formatNumber(of)} done`,
  inProgress: (count: number) => `${formatNumber(count)} in progress`,
  notApplicable: (count: number) => plural(count, { one: '# does not apply', other: '# do not apply' }),
  /** Puts in a row what is counted. */
  row: (counts: readonly string[]) => counts.join(', '),
  noHigh: 'No high-priority item applies',
  highLeft: (left: number, of: number) => `${formatNumber(left)} of ${formatNumber(of)} high-priority items left`,
  highDone: (count: number) =>
    plural(count, { one: 'The one high-priority item is done', other: 'All # high-priority items are done' }),
  next: 'Next open item',
  nextHigh: 'Next high-priority item',
};
