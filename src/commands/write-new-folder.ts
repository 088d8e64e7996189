import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PlainError } from '../basics/plain-error.ts';

/**
 * Writes files into a folder that is not there yet, or is empty.
 * @param folder absolute
 * @throws PlainError where something is there: nothing is ever replaced
 */
export function writeNewFolder(folder: string, files: readonly { path: string; text: string }[]): void {
  if (existsSync(folder) && (!statSync(folder).isDirectory() || readdirSync(folder).length > 0))
    throw new PlainError(
      `${folder} is there already, and nothing is replaced. Choose another place with --out, or remove it.`,
    );
  for (const { path, text } of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  }
}
