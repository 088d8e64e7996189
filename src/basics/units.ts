/** Where one thing of many stands: late, open, begun, settled, or nothing that anybody has to do. */
export type Unit = 'late' | 'open' | 'begun' | 'settled' | 'none';

/** The most marks that somebody still counts at a glance. */
const MOST = 60;

/**
 * Returns a mark for each of many things, what is late in front, then what is open, begun and settled.
 * @param counts how many there are of each
 * @returns nothing where there are more than can be told apart: then the words alone say it
 */
export function unitsOf(counts: Partial<Record<Unit, number>>): Unit[] {
  const order: readonly Unit[] = ['late', 'open', 'begun', 'settled', 'none'];
  const units = order.flatMap((unit) => Array.from({ length: counts[unit] ?? 0 }, () => unit));
  return units.length > MOST ? [] : units;
}
