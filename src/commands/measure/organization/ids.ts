/** The ids of generated entries: `tool-001`, counted from 1. */
export const idsOf = (prefix: string, length: number): string[] =>
  Array.from({ length }, (_, index) => idOf(prefix, index + 1));

/** The id of the nth generated entry of a kind. */
export const idOf = (prefix: string, number: number): string => `${prefix}-${String(number).padStart(3, '0')}`;

/** The nth entry of a list that is gone through again and again. */
export function turn<T>(list: readonly T[], number: number): T {
  const entry = list[number % list.length];
  if (entry === undefined) throw new RangeError('There is nothing to choose from.');
  return entry;
}
