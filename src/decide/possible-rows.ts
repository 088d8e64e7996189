import { leftOfEach } from '#words/outlook.ts';
import { VERDICT_NAMES } from '../verdict/names.ts';
import { SHAPED_VERDICTS, type ShapedVerdict } from '../verdict/shapes.ts';
import type { Verdict } from '../verdict/verdicts.ts';

/** A verdict with how many answers have it, and how long its bar is. */
export interface PossibleRow {
  verdict: ShapedVerdict;
  count: number;
  /** Of the whole bar, in percent. */
  width: number;
}

/** So much of a bar is seen, in percent: what is possible is never drawn as if it were not. */
const SEEN = 0.75;

/** Returns the rows of what is still possible, from the laxest verdict on: each bar is its part of the answers that are left. */
export function possibleRows(counts: Record<Verdict, number>): PossibleRow[] {
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return SHAPED_VERDICTS.map((verdict) => {
    const count = counts[verdict];
    const share = Math.round((count / Math.max(1, all)) * 10_000) / 100;
    return { verdict, count, width: count > 0 ? Math.max(SEEN, share) : 0 };
  });
}

/** "0 allowed, 12 with conditions, 3 ask first, 50 prohibited". */
export const rowsInWords = (rows: readonly PossibleRow[]): string =>
  leftOfEach(rows.map(({ verdict, count }) => ({ count, verdict: VERDICT_NAMES[verdict].inline })));
