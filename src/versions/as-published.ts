import { remembered } from '../basics/remembered.ts';

/** An entry with a permanent id; with `begins`, one that counts from a later day on. */
export interface Beginning {
  id: string;
  /** YYYY-MM-DD */
  begins?: string | undefined;
}

/** Describes the entries of one kind in two versions: the one in force, and the one that the content states. */
export interface TwoVersions {
  /** The entries as the version in force published them. */
  before: readonly { id: string }[];
  /** The normative part of the entries as the content has them. */
  written: readonly { id: string }[];
  /** The ids of entries that differ between the two. */
  changed: ReadonlySet<string>;
  /** The first day of the version that the content states, YYYY-MM-DD. */
  date: string;
}

/** The entries of a list by their ids: each group of a checklist asks for those of all of them. */
const byId = remembered((list: readonly { id: string }[]) => new Map(list.map((entry) => [entry.id, entry])));

/**
 * Returns entries of the content with everything normative as it was published, fields that they did not have taken away. An
 * entry that binds to the same keeps its letters: its addresses follow chapters that have moved since. What had not been
 * published says from which day on it counts.
 * @param idOf the id under which an entry was published, where it is not its own
 */
export function asPublished<T extends { id: string }>(
  entries: readonly T[],
  { before, written, changed, date }: TwoVersions,
  idOf: (entry: T) => string = ({ id }) => id,
): (T & Beginning)[] {
  const [published, normative] = [byId(before), byId(written)];
  return entries.map((entry) => {
    const then = published.get(idOf(entry));
    if (!then) return { ...entry, begins: date };
    if (!changed.has(idOf(entry))) return entry;
    const fields = Object.keys(normative.get(idOf(entry)) ?? {});
    const rest = Object.entries(entry).filter(([field]) => !fields.includes(field));
    // The schema of snapshots is the normative part of the content's own, so this has every field that was taken away.
    return { ...(Object.fromEntries(rest) as T), ...then, id: entry.id };
  });
}
