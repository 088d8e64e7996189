import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of Linux whose files are kept in memory. */
const IN_MEMORY = '/dev/shm';
/** Many times what the tests keep at once: a memory that is full, or a container's share of it, would fail them for no fault of theirs. */
const NEEDED_BYTES = 4 * 1024 ** 3;

/**
 * Returns a new folder for temporary files that is kept in memory and goes when this process ends. The tests make and remove tens of
 * thousands of files, and on a disk the system spends a tenth of the whole run on finding room for them.
 * @param parent where it is made
 * @returns undefined where there is no such place, too little room, or programs in it cannot be started
 */
export function memoryFolder(parent: string = IN_MEMORY): string | undefined {
  let folder: string;
  try {
    const { bavail, bsize } = statfsSync(parent);
    if (Math.min(bavail * bsize, process.availableMemory()) < NEEDED_BYTES) return undefined;
    folder = mkdtempSync(join(parent, 'handbook-tests-'));
  } catch {
    return undefined;
  }
  process.once('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return startsPrograms(folder) ? folder : undefined;
}

/** Some containers let nothing be started from their memory. */
function startsPrograms(folder: string): boolean {
  const program = join(folder, 'program');
  writeFileSync(program, '#!/bin/sh\nexit 7\n', { mode: 0o700 });
  const { status } = spawnSync(program);
  rmSync(program);
  return status === 7;
}
