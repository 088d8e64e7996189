import { compareText } from '../basics/compare-text.ts';
import * as z from 'zod/mini';
import { canonicalJson } from './canonical-json.ts';
import { entry, entryKey, fitsKey, type Entry } from './entry.ts';
import { instant } from './fields.ts';
import { migrate, PROGRESS_SCHEMA_VERSION } from './migrate.ts';
import { EMPTY, type Progress } from './progress.ts';

/** Describes what was found in storage. `isWhole` is false when parts of it could not be read and are only in the raw text. */
export type Stored =
  { kind: 'read'; progress: Progress; isWhole: boolean } | { kind: 'newer'; version: number } | { kind: 'unreadable' };

const scope = z.string().check(z.regex(/^[a-z0-9/-]+$/), z.maxLength(200));

/**
 * Reads the stored text. Whatever it holds, every entry in it that is valid comes out.
 * @param text from storage; null when there is none
 */
export function readStored(text: string | null): Stored {
  if (text === null) return { kind: 'read', progress: EMPTY, isWhole: true };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { kind: 'unreadable' };
  }
  const versioned = migrate(data);
  if (versioned.kind === 'newer') return versioned;
  if (versioned.kind === 'foreign') return { kind: 'unreadable' };
  const entries = readEach<Entry>(versioned.data.entries, entryKey, entry, fitsKey);
  const copies = readEach<string>(versioned.data.copies, scope, instant, () => true);
  return {
    kind: 'read',
    progress: { entries: entries.valid, copies: copies.valid },
    isWhole: entries.isWhole && copies.isWhole,
  };
}

/** The text to store. The same progress gives the same text, in whatever order it came about. */
export function storedText({ entries, copies }: Progress): string {
  const [said, copied] = [entries, copies].map((map) => canonicalJson(Object.fromEntries<unknown>(map)));
  return `{"schemaVersion":${PROGRESS_SCHEMA_VERSION},"entries":${said},"copies":${copied}}`;
}

/** A map as an object with its keys in order. */
export const sortedByKey = <T>(map: ReadonlyMap<string, T>): Record<string, T> =>
  Object.fromEntries([...map].sort(([a], [b]) => compareText(a, b)));

function readEach<T>(
  raw: unknown,
  key: z.ZodMiniType<string>,
  value: z.ZodMiniType<T>,
  isAllowed: (name: string, part: T) => boolean,
) {
  const valid = new Map<string, T>();
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { valid, isWhole: false };
  const all = Object.entries(raw);
  for (const [name, part] of all) {
    const parsed = value.safeParse(part);
    if (parsed.success && key.safeParse(name).success && isAllowed(name, parsed.data)) valid.set(name, parsed.data);
  }
  return { valid, isWhole: valid.size === all.length };
}
