import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const POLL_MS = 100;

/**
 * Does something that only one process of this machine may do at a time. Whoever comes second waits, however long the
 * first one takes; the lock of a process that is gone holds nobody up.
 * @param file the lock: there while somebody holds it, with the process id in it
 */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(file), { recursive: true });
  while (!isTaken(file)) await wait(POLL_MS);
  const release = () => rmSync(file, { force: true });
  process.once('exit', release);
  try {
    return await work();
  } finally {
    process.off('exit', release);
    release();
  }
}

/** Takes the lock, if nobody has it. */
function isTaken(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    if (isForgotten(file)) clear(file);
    return false;
  }
}

/** Returns whether the process that took the lock has ended without giving it back. */
function isForgotten(file: string): boolean {
  try {
    const holder = Number(readFileSync(file, 'utf8'));
    // Empty for the moment between being made and being written.
    if (holder > 0) process.kill(holder, 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}

/** Takes a forgotten lock away. Several may find it at once: one of them moves it, and puts back what is not forgotten. */
function clear(file: string): void {
  const moved = `${file}.${process.pid}`;
  try {
    renameSync(file, moved);
    if (!isForgotten(moved)) linkSync(moved, file);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(codeOf(error) ?? '')) throw error;
  } finally {
    rmSync(moved, { force: true });
  }
}

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code;
