import { readFile } from 'node:fs/promises';
import { LineCutter } from './byte-lines.ts';
import { fileChunks, zstdChunks } from './file-chunks.ts';
import type { Session, SessionFile, SessionLines } from './session.ts';
import { SESSION_READERS, type SessionReader } from './session-readers.ts';

/** A file that is to be read: plain values, so that a worker can be given it. */
export interface SessionFileTask extends Omit<SessionFile, 'dayOf'> {
  path: string;
  reader: SessionReader;
  form: 'lines' | 'packed lines' | 'one value';
}

/** Describes what reading a file found. */
export interface SessionFileReading {
  sessions: Session[];
  damaged: number;
  /** The number of the first damaged line. */
  firstDamage: number | null;
  tooLong: number;
  isUnreadable: boolean;
}

/**
 * Reads a file, whatever it holds. One that has gone meanwhile holds nothing.
 * @param onBytes called for each part that was read
 */
export async function readSessionFile(
  { path, reader, form, ...file }: SessionFileTask,
  dayOf: (at: number) => string,
  onBytes: (bytes: number) => void,
): Promise<SessionFileReading> {
  const lines = SESSION_READERS[reader]({ ...file, dayOf });
  const reading: SessionFileReading = {
    ...{ sessions: [], damaged: 0, firstDamage: null, tooLong: 0, isUnreadable: false },
  };
  const damage = (number: number) => {
    reading.damaged += 1;
    reading.firstDamage ??= number;
  };
  try {
    if (form !== 'one value')
      await readLines(form === 'lines' ? fileChunks(path) : zstdChunks(path), lines, { reading, damage, onBytes });
    else if (!lines.take(await readFile(path))) damage(1);
    reading.sessions = lines.sessions();
  } catch (error) {
    reading.isUnreadable = !(error instanceof Error && 'code' in error && error.code === 'ENOENT');
  }
  return reading;
}

interface ReadingOf {
  reading: SessionFileReading;
  damage: (number: number) => void;
  onBytes: (bytes: number) => void;
}

async function readLines(
  chunks: AsyncIterable<Buffer>,
  lines: SessionLines,
  { reading, damage, onBytes }: ReadingOf,
): Promise<void> {
  let number = 0;
  const cutter = new LineCutter(
    (bytes, from, end) => {
      number += 1;
      const isWhole = lines.wants(bytes, from, end)
        ? lines.take(bytes.subarray(from, end))
        : isObject(bytes, from, end);
      if (!isWhole) damage(number);
    },
    () => (reading.tooLong += 1),
  );
  for await (const chunk of chunks) {
    onBytes(chunk.length);
    cutter.add(chunk);
  }
  cutter.end();
}

const [BRACE, END_BRACE, CARRIAGE_RETURN] = [0x7b, 0x7d, 0x0d];

/** Returns whether a line that nobody needs looks like an object, or is empty: what a crash leaves does not. */
function isObject(bytes: Buffer, from: number, end: number): boolean {
  const last = bytes[end - 1] === CARRIAGE_RETURN && end > from ? end - 1 : end;
  return last === from || (bytes[from] === BRACE && bytes[last - 1] === END_BRACE);
}
