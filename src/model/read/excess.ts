import { compareText } from '../../basics/compare-text.ts';

/** Holds how many of the files that are too much are named; the rest is counted. */
const MAX_NAMED = 5;

/**
 * Finds the files that cost most, as many as have to be left out for the rest to stay within a limit.
 * @param most what all together may cost, in the unit of `costOf`
 */
export function excessOf<T extends { path: string }>(
  files: readonly T[],
  costOf: (file: T) => number,
  most: number,
): T[] {
  let total = files.reduce((sum, file) => sum + costOf(file), 0);
  const excess: T[] = [];
  for (const file of [...files].sort((a, b) => costOf(b) - costOf(a) || compareText(a.path, b.path))) {
    if (total <= most) break;
    excess.push(file);
    total -= costOf(file);
  }
  return excess;
}

/**
 * The costliest of the files that were left out, each with what is said of it: thousands would hide what to look at.
 * @param why a sentence about all of them
 */
export function namedExcess<T>(excess: readonly T[], why: string): [file: T, message: string][] {
  const more = excess.length - MAX_NAMED;
  const others = more > 0 ? ` ${more.toLocaleString('en-US')} more were left out.` : '';
  return excess.slice(0, MAX_NAMED).map((file) => [file, `${why}${others}`]);
}
