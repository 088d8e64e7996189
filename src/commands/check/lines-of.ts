import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_BYTES } from '../../model/read/files.ts';

/**
 * Gives the lines of the files of a folder, each file read once; nothing for one that is no text or cannot be read. What the
 * check refuses to open is not opened here either: a link shows nothing of where it leads, and no device is read.
 */
export function linesOf(folder: string): (file: string, line: number) => string | undefined {
  const known = new Map<string, string[]>();
  return (file, line) => {
    const lines = known.get(file) ?? read(join(folder, file));
    known.set(file, lines);
    return lines[line - 1];
  };
}

function read(path: string): string[] {
  try {
    const found = lstatSync(path);
    if (!found.isFile() || found.size > MAX_BYTES) return [];
    const text = readFileSync(path, 'utf8');
    return text.includes('\0') ? [] : text.split(/\r?\n/);
  } catch {
    return [];
  }
}
