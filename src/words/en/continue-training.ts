/** Says on the home page how far somebody is with their training. */
export const continueWords = (done: number, of: number): string =>
  `Continue your training: ${done} of ${of} steps done`;
