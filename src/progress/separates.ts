/**
 * Returns whether marking what has high priority tells anything in a group: when a quarter to three quarters of it have.
 * Where nearly all or nearly none have, the mark only repeats itself.
 */
export function separates(priorities: readonly string[]): boolean {
  const high = priorities.filter((priority) => priority === 'high').length;
  return high * 4 >= priorities.length && high * 4 <= priorities.length * 3;
}
