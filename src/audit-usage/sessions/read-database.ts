import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { OpenDatabase } from './database.ts';
import type { SessionDatabase } from './session-database.ts';
import { dateOnly } from './date-only.ts';
import type { Session } from './session.ts';

/** Describes what reading a data base found, and what of it could not be read. */
export interface DatabaseReading {
  sessions: Session[];
  missing: string[];
}

/** Reads the sessions of a data base; only its date where it cannot be read. Undefined where there is none. */
export async function readDatabase(
  { tool, name, path, read }: SessionDatabase,
  dayOf: (at: number) => string,
  open: OpenDatabase,
): Promise<DatabaseReading | undefined> {
  const file = await stat(path).catch(() => undefined);
  if (!file?.isFile()) return undefined;
  const log = await stat(`${path}-wal`).catch(() => undefined);
  const short = basename(path);
  const byDate = (why: string): DatabaseReading => ({
    sessions: dateOnly(
      { tool, name, id: path, folder: null, changed: Math.max(file.mtimeMs, log?.mtimeMs ?? 0), confidence: 'weak' },
      dayOf,
    ),
    missing: [`${short} was not read: ${why} Only the day on which it was changed last counts, as a weak sign.`],
  });
  const database = await open(path);
  if (database === 'no-sqlite') return byDate('this Node has no node:sqlite; 22.15 and later have it.');
  if (database === 'unreadable') return byDate('it is not a database that node:sqlite can open.');
  try {
    const sessions = await read(database, { path, dayOf });
    if (!sessions) return byDate('this script does not know its tables.');
    const isBusy = log !== undefined && log.size > 0;
    return {
      sessions,
      missing: isBusy
        ? [`${short} is in use: its newest changes were not read. Close the tool and run this again.`]
        : [],
    };
  } catch {
    // The message of SQLite could quote what was read.
    return byDate('it is damaged.');
  } finally {
    database.close();
  }
}
