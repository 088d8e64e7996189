import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { byteLines } from './byte-lines.ts';
import { filesBelow } from './files-below.ts';
import type { SeenRecords } from './seen-records.ts';
import type { Session } from './session.ts';
import type { SessionStore } from './store.ts';

/** A single value is not streamed: a larger file is named and left out. */
const MAX_WHOLE = 64_000_000;

/** Describes what reading a store found. */
export interface StoreReading {
  sessions: Session[];
  files: number;
  damaged: number;
  tooLong: number;
  /** The first file with a damaged line, and the number of that line. */
  firstDamage: string | null;
  unreadable: number;
  /** When the oldest file was changed last that is older than the days asked for; infinite when there is none. */
  oldestPassed: number;
  /** Compressed sessions, which are not read. */
  compressed: number;
}

/** Describes what a reader takes from its surroundings. */
export interface StoreSettings {
  dayOf: (at: number) => string;
  seen: SeenRecords;
  /** Files that were changed last before this moment hold nothing of the days that are asked for. */
  since: number;
  onFile: (name: string) => void;
}

/** Reads every session of a store, line by line, whatever its files hold. */
export async function readStore(store: SessionStore, settings: StoreSettings): Promise<StoreReading> {
  const reading: StoreReading = {
    sessions: [],
    files: 0,
    damaged: 0,
    tooLong: 0,
    firstDamage: null,
    unreadable: 0,
    compressed: 0,
    oldestPassed: Number.POSITIVE_INFINITY,
  };
  // The one file of aider is beside everything else of a home folder.
  const paths = store.files.source.startsWith('^')
    ? [store.files.source.replaceAll(/[\^$\\]/g, '')]
    : await filesBelow(store.folder);
  for (const path of paths) {
    if (/\.jsonl\.zst$/.test(path)) reading.compressed += 1;
    if (!store.files.test(path)) continue;
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
  const lines = store.read({
    stem: store.stemOf?.(path) ?? path.replace(/^.*\/|\.\w+$/g, ''),
    folder: await folderOf(store, path),
    changed: mtimeMs,
    dayOf: settings.dayOf,
    seen: settings.seen,
  });
  const damage = (number: number) => {
    reading.damaged += 1;
    reading.firstDamage ??= `${path.replace(/^.*\//, '')}:${number}`;
  };
  if (store.isWhole?.(path)) {
    if (size > MAX_WHOLE) reading.tooLong += 1;
    else if (!lines.take(await readFile(whole))) damage(1);
  } else {
    let number = 0;
    for await (const chunk of byteLines(whole, () => (reading.tooLong += 1))) {
      for (const line of chunk) {
        number += 1;
        if (lines.wants(line) && !lines.take(line)) damage(number);
      }
    }
  }
  reading.sessions.push(...lines.sessions());
}

/** Gemini CLI names the folder of a project beside its chats. */
async function folderOf({ name, folder }: SessionStore, path: string): Promise<string | null> {
  if (name === 'aider') return folder;
  const [first = ''] = path.split('/');
  const root = await readFile(join(folder, first, '.project_root'), 'utf8').catch(() => '');
  return root.trim() || null;
}
