/** Describes how long one test took. */
export interface TestTime {
  /** The file, from the project's folder, and the name of the test. */
  test: string;
  seconds: number;
}

/** Describes how many passed and failed; a step that is not made of tests counts as one. */
export interface Tally {
  passed: number;
  failed: number;
  /** Says how long each test took, of a step that knows. */
  times?: readonly TestTime[];
}

/** One part of `npm test`. */
export interface Step {
  /** Says what --only calls it. */
  name: string;
  title: string;
  /** The step without which this one says nothing; it is left out when that one failed. */
  needs?: string;
  /** True when it only reads the project's own files, so that others like it may run at the same time. */
  isReadOnly?: boolean;
  /**
   * @param changed when only what a change can affect is asked for: the files that changed, from the project's folder
   * @param output takes what it prints; the command's own output when left out. Only for steps that only read.
   * @returns undefined when the change affects nothing of this step
   */
  run: (changed?: readonly string[], output?: NodeJS.WritableStream) => Promise<Tally | undefined>;
}

export const PASSED: Tally = { passed: 1, failed: 0 };
export const FAILED: Tally = { passed: 0, failed: 1 };
