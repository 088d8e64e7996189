import { verdictCount } from '#words/groups.ts';
import { inARow } from '#words/sentences.ts';
import type { Verdict } from '../policy/answer.ts';
import { SHAPED_VERDICTS, type ShapedVerdict } from '../verdict/shapes.ts';
import { VERDICT_NAMES } from '../verdict/names.ts';

/** Returns how often each verdict occurs, the laxest first; without those that do not. */
export const verdictCounts = (verdicts: readonly Verdict[]): [verdict: ShapedVerdict, count: number][] =>
  SHAPED_VERDICTS.map((verdict): [ShapedVerdict, number] => [
    verdict,
    verdicts.filter((one) => one === verdict).length,
  ]).filter(([, count]) => count > 0);

/** Returns the same in words: "With conditions 3, Ask first 6". */
export const countsInWords = (verdicts: readonly Verdict[]): string =>
  inARow(verdictCounts(verdicts).map(([verdict, count]) => verdictCount(VERDICT_NAMES[verdict].tag, count)));
