import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SnapshotFile } from '../versions/snapshot-files.ts';

/**
 * Writes the files of a version in place of those that it had.
 * @param folder absolute path of the content folder
 */
export function writeSnapshot(folder: string, number: number, files: readonly SnapshotFile[]): void {
  rmSync(join(folder, 'versions', String(number)), { recursive: true, force: true });
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
