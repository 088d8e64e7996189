/** Returns a count with what is said of one, or of several. */
export const counted = (count: number, ofOne: string, ofSeveral: string): string =>
  `${count} ${count === 1 ? ofOne : ofSeveral}`;
