import { renameSync, rmSync, writeFileSync } from 'node:fs';

/**
 * Writes a file so that it is either the old one or the new one, whenever this process ends: under another name first, and
 * without giving way to anything else in between.
 * @throws Error when it cannot be written
 */
export function writeWhole(path: string, text: string): void {
  const draft = `${path}.${process.pid}.part`;
  try {
    writeFileSync(draft, text, { flag: 'wx', mode: 0o600 });
    renameSync(draft, path);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  }
}
