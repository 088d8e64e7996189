import { availableParallelism } from 'node:os';

/**
 * Cuts a list into groups of neighbours that may run at the same time; everything else is a group of its own.
 * @param mayOverlap says which may
 */
export function overlapGroups<T>(all: readonly T[], mayOverlap: (one: T) => boolean): T[][] {
  const groups: T[][] = [];
  for (const one of all) {
    const before = groups.at(-1);
    if (before && mayOverlap(one) && before.every(mayOverlap)) before.push(one);
    else groups.push([one]);
  }
  return groups;
}

/**
 * Does something with each of a list: one more at a time than there are cores, because each of them waits now and then for a disk, a timer
 * or another program, and a core that has nothing to do is a core less.
 * @returns what came of each, in the order of the list
 * @throws what the first failure throws
 */
export async function inParallel<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results = new Map<number, R>();
  const waiting = all.entries();
  const worker = async () => {
    for (const [index, one] of waiting) results.set(index, await work(one));
  };
  await Promise.all(Array.from({ length: availableParallelism() + 1 }, worker));
  return [...results].sort(([a], [b]) => a - b).map(([, result]) => result);
}
