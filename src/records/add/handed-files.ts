import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PlainError } from '../../basics/plain-error.ts';
import { MAX_BYTES } from '../../model/read/files.ts';
import { compareText } from '../../basics/compare-text.ts';

/** A file that somebody sent. */
export interface HandedFile {
  /** As the report names it: the path that was given, or below the folder that was given. */
  shown: string;
  name: string;
  /** Says why it could not be read, in its place. */
  bytes: Uint8Array | { fault: string };
}

/** The most files that are read in one run: all of them are held in memory, and judged together. */
export const MAX_FILES = 5000;

/** Matches what mail programs, drives and file managers leave behind in a folder. */
const IGNORED = /^\.|^~\$|^desktop\.ini$|^thumbs\.db$/i;

/**
 * Reads the files that were given, and everything in the folders that were given. Links are not followed.
 * @param paths absolute or relative to the working directory
 * @throws PlainError when one of them does not exist, or when there are more than are read in one run
 */
export function handedFiles(paths: readonly string[]): HandedFile[] {
  const files: string[] = [];
  for (const path of paths) {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (!found) throw new PlainError(`${path}: there is no such file or folder.`);
    for (const file of found.isDirectory() ? filesIn(path) : [path]) {
      files.push(file);
      if (files.length > MAX_FILES)
        throw new PlainError(
          `${path}: with this there are more than ${MAX_FILES} files. Nothing was added. Give them in parts, or see what does not belong there.`,
        );
    }
  }
  return files.map(readHanded);
}

function* filesIn(folder: string): Generator<string, void> {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !IGNORED.test(name))
    .sort((a, b) => compareText(a.name, b.name));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(path);
    else yield path;
  }
}

function readHanded(path: string): HandedFile {
  return { shown: path, name: basename(path), bytes: bytesOf(path) };
}

function bytesOf(path: string): HandedFile['bytes'] {
  try {
    const found = lstatSync(path);
    if (!found.isFile()) return { fault: 'this is not a plain file. Links to other places are not followed.' };
    if (found.size > MAX_BYTES) return { fault: 'this is more than 1 MiB; no record is as long as that.' };
    return readFileSync(path);
  } catch (error) {
    return { fault: `the file cannot be opened (${(error as NodeJS.ErrnoException).code ?? String(error)}).` };
  }
}
