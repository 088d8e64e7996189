import { canonicalJson } from './canonical-json.ts';
import type { Entry } from './entry.ts';
import type { Progress } from './progress.ts';

/**
 * Joins two records of progress: of each entry the newest stays; of two with the same time the greater canonical JSON.
 * A last-writer-wins map over a total order, therefore commutative, associative and idempotent (a CRDT, see
 * Shapiro et al. 2011, "LWW-element"): importing twice, or in either order, gives the same result.
 */
export function merge(one: Progress, other: Progress): Progress {
  return {
    entries: joined(one.entries, other.entries, newest),
    copies: joined(one.copies, other.copies, (a, b) => (a > b ? a : b)),
  };
}

/** Which of two entries about the same thing stays. */
export function newest(a: Entry, b: Entry): Entry {
  if (a.at !== b.at) return a.at > b.at ? a : b;
  return canonicalJson(a) > canonicalJson(b) ? a : b;
}

function joined<T>(one: ReadonlyMap<string, T>, other: ReadonlyMap<string, T>, choose: (a: T, b: T) => T) {
  const all = new Map(one);
  for (const [key, value] of other) {
    const mine = all.get(key);
    all.set(key, mine === undefined ? value : choose(mine, value));
  }
  return all;
}
