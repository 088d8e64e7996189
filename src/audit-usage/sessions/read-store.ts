import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { LineCutter } from './byte-lines.ts';
import { fileChunks, unpacksZstd, zstdChunks } from './file-chunks.ts';
import { filesBelow } from './files-below.ts';
import type { SeenRecords } from './seen-records.ts';
import { dateOnly } from './date-only.ts';
import type { Session, SessionLines } from './session.ts';
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

/** Describes what a reader takes from its surroundings. */
export interface StoreSettings {
  dayOf: (at: number) => string;
  seen: SeenRecords;
  /** Files that were changed last before this moment hold nothing of the days that are asked for. */
  since: number;
  onFile: (name: string) => void;
  /** Says whether `.zst` can be unpacked; left out, what Node can do. */
  unpacks?: boolean;
}

/** Reads every session of a store, line by line, whatever its files hold. */
export async function readStore(store: SessionStore, settings: StoreSettings): Promise<StoreReading> {
  const reading: StoreReading = {
    ...{ sessions: [], files: 0, damaged: 0, firstDamage: null, tooLong: 0, unreadable: 0, byDate: 0, compressed: 0 },
    oldestPassed: Number.POSITIVE_INFINITY,
  };
  const paths = store.file === undefined ? await filesBelow(store.folder) : [store.file];
  const present = new Set(paths);
  for (const path of paths) {
    // What was packed and is still there as it was counts once.
    if (!store.files.test(path) || (path.endsWith('.zst') && present.has(path.slice(0, -4)))) continue;
    settings.onFile(store.name);
    try {
      await readSessionFile(store, path, settings, reading);
    } catch (error) {
      if (!isMissing(error)) reading.unreadable += 1;
    }
  }
  return reading;
}

const isMissing = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'ENOENT';

async function readSessionFile(
  store: SessionStore,
  path: string,
  settings: StoreSettings,
  reading: StoreReading,
): Promise<void> {
  const whole = join(store.folder, path);
  const { mtimeMs, size } = await stat(whole);
  reading.files += 1;
  if (mtimeMs < settings.since) {
    reading.oldestPassed = Math.min(reading.oldestPassed, mtimeMs);
    return;
  }
  const isPacked = path.endsWith('.zst');
  if (isPacked && !(settings.unpacks ?? unpacksZstd())) {
    reading.compressed += 1;
    return;
  }
  const file = {
    stem: store.stemOf?.(path) ?? path.replace(/^.*\/|\.\w+(?:\.zst)?$/g, ''),
    folder: (await store.folderOf?.(path)) ?? null,
    changed: mtimeMs,
  };
  const isOnlyDate = !store.read || (store.isWhole?.(path) === true && size > MAX_WHOLE);
  if (!store.read || isOnlyDate) {
    if (store.read) reading.tooLong += 1;
    reading.byDate += 1;
    const { tool, name } = store;
    if (size > 0) reading.sessions.push(...dateOnly({ tool, name, id: file.stem, ...file }, settings.dayOf));
    return;
  }
  const { dayOf, seen } = settings;
  const lines = store.read({ ...file, dayOf, seen });
  const damage = (number: number) => {
    reading.damaged += 1;
    reading.firstDamage ??= `${path.replace(/^.*\//, '')}:${number}`;
  };
  if (store.isWhole?.(path)) {
    if (!lines.take(await readFile(whole))) damage(1);
  } else await readLines(isPacked ? zstdChunks(whole) : fileChunks(whole), lines, reading, damage);
  reading.sessions.push(...lines.sessions());
}

async function readLines(
  chunks: AsyncIterable<Buffer>,
  lines: SessionLines,
  reading: StoreReading,
  damage: (number: number) => void,
): Promise<void> {
  let number = 0;
  const cutter = new LineCutter(
    (bytes, from, end) => {
      number += 1;
      if (lines.wants(bytes, from, end) && !lines.take(bytes.subarray(from, end))) damage(number);
    },
    () => (reading.tooLong += 1),
  );
  for await (const chunk of chunks) cutter.add(chunk);
  cutter.end();
}
