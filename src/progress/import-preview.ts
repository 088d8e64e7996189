import { canonicalJson } from './canonical-json.ts';
import { tombstoneFor, withTimestamps, isTombstone } from './with-timestamps.ts';
import type { Draft, Entry } from './entry.ts';
import { believedUntil } from './instant.ts';
import { newest } from './merge.ts';

/** Merge keeps the newest of each; replace makes this device say what the file says. */
export type ImportMode = 'merge' | 'replace';

/** Describes what an import would do. */
export interface ImportPreview {
  /** The entries to join to the store: dated so that they win. */
  entries: Map<string, Entry>;
  /** Entries that would look different afterwards. */
  changed: { key: string; before: Entry | undefined; after: Entry }[];
  /** Entries that are newer on this device and stay. */
  kept: number;
  /** Entries that are the same on both sides. */
  same: number;
}

/**
 * Works out what an import would change, without changing anything.
 * @param here what this device holds
 * @param scope the keys that "replace" may clear: those of the page; an entry outside it is never cleared
 */
export function previewImport(
  here: ReadonlyMap<string, Entry>,
  file: ReadonlyMap<string, Entry>,
  { mode, scope, now }: { mode: ImportMode; scope: ReadonlySet<string>; now: Date },
): ImportPreview {
  const entries = mode === 'merge' ? newerIn(file, here, now) : replacing(here, file, scope, now);
  const changed = [...entries].map(([key, after]) => ({ key, before: here.get(key), after }));
  const same = [...file].filter(([key, theirs]) => !entries.has(key) && isSame(here.get(key), theirs)).length;
  const kept = [...file.keys()].filter((key) => !entries.has(key)).length - same;
  return { entries, changed, kept, same };
}

function newerIn(file: ReadonlyMap<string, Entry>, here: ReadonlyMap<string, Entry>, now: Date) {
  const latest = believedUntil(now);
  return new Map(
    [...file].filter(([key, theirs]) => {
      const mine = here.get(key);
      return !mine || (!isSame(mine, theirs) && newest(mine, theirs, latest) === theirs);
    }),
  );
}

function replacing(
  here: ReadonlyMap<string, Entry>,
  file: ReadonlyMap<string, Entry>,
  scope: ReadonlySet<string>,
  now: Date,
) {
  const drafts = new Map<string, Draft>();
  for (const [key, theirs] of file) if (!isSame(here.get(key), theirs)) drafts.set(key, theirs);
  for (const [key, mine] of here)
    if (scope.has(key) && !file.has(key) && !isTombstone(mine)) drafts.set(key, tombstoneFor(mine));
  return withTimestamps(drafts, here, now);
}

/** Equal but for the time of the last touch. */
function isSame(mine: Entry | undefined, theirs: Entry): boolean {
  return mine !== undefined && canonicalJson({ ...mine, at: '' }) === canonicalJson({ ...theirs, at: '' });
}
