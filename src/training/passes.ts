/**
 * Returns whether a score reaches a passing mark. A path without scenarios is passed.
 * @param passingPercent the share of scenarios to be right at the first attempt, 1 to 100
 */
export const passes = ({ right, of }: { right: number; of: number }, passingPercent: number): boolean =>
  right * 100 >= passingPercent * of;
