/** How many passed and failed; a step that is not made of tests counts as one. */
export interface Tally {
  passed: number;
  failed: number;
}

/** One part of `npm test`. */
export interface Step {
  /** What --only calls it. */
  name: string;
  title: string;
  /** The step without which this one says nothing; it is left out when that one failed. */
  needs?: string;
  run: () => Promise<Tally>;
}

export const PASSED: Tally = { passed: 1, failed: 0 };
export const FAILED: Tally = { passed: 0, failed: 1 };
