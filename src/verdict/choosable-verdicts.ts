import { VERDICTS } from './verdicts.ts';

/** Holds what a learner can choose, from the laxest to the strictest. A gap is no answer: a checked policy has none. */
export const CHOOSABLE_VERDICTS = VERDICTS.filter((verdict) => verdict !== 'gap');
