import { stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { unpacksZstd } from './file-chunks.ts';
import { filesBelow } from './files-below.ts';
import { dateOnly } from './date-only.ts';
import type { SessionFileReading, SessionFileTask } from './read-session-file.ts';
import type { SeenRecords } from './seen-records.ts';
import type { Session } from './session.ts';
import type { SessionStore } from './store.ts';

/** A single value is not streamed: of a larger file only the date counts. */
const MAX_WHOLE = 16_000_000;

/** Describes what reading a store found. */
export interface StoreReading {
  sessions: Session[];
  files: number;
  damaged: number;
  /** The first file with a damaged line, and the number of that line. */
  firstDamage: string | null;
  tooLong: number;
  unreadable: number;
  /** Files of which only the date counts. */
  byDate: number;
  /** When the oldest file was changed last that is older than the days asked for; infinite when there is none. */
  oldestPassed: number;
  /** Compressed sessions that this Node cannot unpack. */
  compressed: number;
}

/** A store with its files: those that are to be read, and what the others tell without being read. */
export interface StorePlan {
  store: SessionStore;
  tasks: SessionFileTask[];
  /** The size of the files that are to be read, together. */
  bytes: number;
  reading: StoreReading;
}

/** Describes what planning takes from its surroundings. */
interface PlanSettings {
  dayOf: (at: number) => string;
  /** Files that were changed last before this moment hold nothing of the days that are asked for. */
  since: number;
  /** Called for each file that is not to be read, with the name of its store. */
  onFile: (name: string) => void;
  /** Says whether `.zst` can be unpacked; left out, what Node can do. */
  unpacks?: boolean;
}

/** Looks through the files of a store, without reading any. */
export async function planStore(store: SessionStore, settings: PlanSettings): Promise<StorePlan> {
  const reading: StoreReading = {
    ...{ sessions: [], files: 0, damaged: 0, firstDamage: null, tooLong: 0, unreadable: 0, byDate: 0, compressed: 0 },
    oldestPassed: Number.POSITIVE_INFINITY,
  };
  const plan: StorePlan = { store, tasks: [], bytes: 0, reading };
  const paths = store.file === undefined ? await filesBelow(store.folder) : [store.file];
  const present = new Set(paths);
  for (const path of paths) {
    // What was packed and is still there as it was counts once.
    if (!store.files.test(path) || (path.endsWith('.zst') && present.has(path.slice(0, -4)))) continue;
    const before = { tasks: plan.tasks.length, files: reading.files };
    try {
      await planFile(plan, path, settings);
    } catch (error) {
      if (!isMissing(error)) reading.unreadable += 1;
    }
    if (reading.files > before.files && plan.tasks.length === before.tasks) settings.onFile(store.name);
  }
  return plan;
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';

async function planFile(plan: StorePlan, path: string, { dayOf, since, unpacks }: PlanSettings): Promise<void> {
  const { store, reading } = plan;
  const whole = join(store.folder, path);
  const { mtimeMs, size } = await stat(whole);
  reading.files += 1;
  if (mtimeMs < since) {
    reading.oldestPassed = Math.min(reading.oldestPassed, mtimeMs);
    return;
  }
  const isPacked = path.endsWith('.zst');
  if (isPacked && !(unpacks ?? unpacksZstd())) {
    reading.compressed += 1;
    return;
  }
  const file = {
    stem: store.stemOf?.(path) ?? path.replace(/^.*\/|\.\w+(?:\.zst)?$/g, ''),
    folder: (await store.folderOf?.(path)) ?? null,
    changed: mtimeMs,
  };
  const isOneValue = store.isWhole?.(path) === true;
  if (!store.read || (isOneValue && size > MAX_WHOLE)) {
    if (store.read) reading.tooLong += 1;
    reading.byDate += 1;
    const { tool, name } = store;
    if (size > 0) reading.sessions.push(...dateOnly({ tool, name, id: file.stem, ...file }, dayOf));
    return;
  }
  const form = isOneValue ? 'one value' : isPacked ? 'packed lines' : 'lines';
  plan.tasks.push({ path: whole, reader: store.read, form, ...file });
  plan.bytes += size;
}

/**
 * Adds what was read in a file of a store. The files come in the order of the plan, whichever was read first: a record counts
 * where it is found first.
 */
export function takeReading(
  { reading }: StorePlan,
  { path }: SessionFileTask,
  found: SessionFileReading,
  seen: SeenRecords,
): void {
  reading.damaged += found.damaged;
  if (found.firstDamage !== null) reading.firstDamage ??= `${basename(path)}:${found.firstDamage}`;
  reading.tooLong += found.tooLong;
  if (found.isUnreadable) reading.unreadable += 1;
  reading.sessions.push(...withoutCopies(found.sessions, seen));
}

/** Returns the sessions of a file without the days of which every record was in an earlier file. */
function withoutCopies(sessions: readonly Session[], seen: SeenRecords): Session[] {
  const records = sessions.flatMap(({ days }) => days.flatMap((day) => (day.records ? [day.records] : [])));
  const kept = sessions.map((session) => ({
    ...session,
    days: session.days
      .filter((day) => !day.records || seen.hasNew(day.records))
      .map(({ model, day, first, last }) => ({ model, day, first, last })),
  }));
  for (const hashes of records) seen.addAll(hashes);
  return kept;
}
