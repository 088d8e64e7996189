import { verdictWords } from '#words/verdicts.ts';

/** Holds how readers meet a verdict: as a tag, inside a sentence, as a headline, and what it means for them. */
export const VERDICT_NAMES = verdictWords;
