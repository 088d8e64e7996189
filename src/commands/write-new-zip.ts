import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { PlainError } from '../basics/plain-error.ts';

/**
 * Writes files into one archive, in a folder of a name. The same files give the same bytes.
 * @param file absolute
 * @throws PlainError where something is there: nothing is ever replaced
 */
export function writeNewZip(file: string, name: string, files: readonly { path: string; text: string }[]): void {
  if (existsSync(file))
    throw new PlainError(
      `${file} is there already, and nothing is replaced. Choose another place with --out, or remove it.`,
    );
  // The first day that an archive can state, by the clock of whatever zone: no time of day is kept that could differ.
  const mtime = new Date(1980, 0, 1);
  const entries = files.map(({ path, text }) => [`${name}/${path}`, strToU8(text)] as const);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, zipSync(Object.fromEntries(entries), { mtime, level: 9 }), { flag: 'wx' });
}
