/** The fragments that links may name on a page. */
export type Fragments = Pick<ReadonlySet<string>, 'has' | typeof Symbol.iterator>;

/**
 * The fragments of a page with faults: every one counts as being there, since what the page would hold is not known, and
 * none is offered as the nearest match. The fault of the page is reported instead.
 */
export const ANY_FRAGMENT: Fragments = {
  has: () => true,
  [Symbol.iterator]: () => new Set<string>().values(),
};
