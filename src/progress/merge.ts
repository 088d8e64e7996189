import { canonicalJson } from './canonical-json.ts';
import type { Entry } from './entry.ts';
import type { Progress } from './progress.ts';

/**
 * Joins two records of progress: of each entry the newest stays; of two with the same time the greater canonical JSON.
 * A last-writer-wins map over a total order, therefore commutative, associative and idempotent (a CRDT, see
 * Shapiro et al. 2011, "LWW-element"): importing twice, or in either order, gives the same result.
 * @param latest the latest time that is believed: what is dated later is older than anything that is not
 */
export function merge(one: Progress, other: Progress, latest: string): Progress {
  return {
    entries: joined(one.entries, other.entries, (a, b) => newest(a, b, latest)),
    copies: joined(one.copies, other.copies, (a, b) => latestCopy(a, b, latest)),
  };
}

/** Returns which of two entries about the same thing stays. */
export function newest(a: Entry, b: Entry, latest: string): Entry {
  if (a.at !== b.at) return isLater(a.at, b.at, latest) ? a : b;
  return canonicalJson(a) > canonicalJson(b) ? a : b;
}

/** Returns which of two times at which the same scope was exported stays. */
export const latestCopy = (a: string, b: string, latest: string): string => (isLater(a, b, latest) ? a : b);

/** A clock that ran ahead says nothing about when: its times lose to every time that can be. */
function isLater(a: string, b: string, latest: string): boolean {
  const [isAheadA, isAheadB] = [a > latest, b > latest];
  return isAheadA === isAheadB ? a > b : isAheadB;
}

function joined<T>(one: ReadonlyMap<string, T>, other: ReadonlyMap<string, T>, choose: (a: T, b: T) => T) {
  const all = new Map(one);
  for (const [key, value] of other) {
    const mine = all.get(key);
    all.set(key, mine === undefined ? value : choose(mine, value));
  }
  return all;
}
