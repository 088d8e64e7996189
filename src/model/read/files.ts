import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { compareText } from '../../basics/compare-text.ts';
import { problem, type Problem } from '../problem.ts';
import { isBesideContent } from './beside-content.ts';
import { ignoredContent, isBelowIgnored, isIgnoredPath } from './ignored-entries.ts';
import { imageTypeFault, isImage } from './image-type.ts';
import { isFontFile, isPublicFile } from './site-file.ts';

/** The most a content file may hold, in bytes: 1 MiB. */
export const MAX_BYTES = 1024 * 1024;

/** The most of a file that is published as it is, in bytes: a form to fill in, a slide deck. */
const MAX_PUBLIC_BYTES = 5 * MAX_BYTES;

const mostOf = (path: string) => (isPublicFile(path) ? MAX_PUBLIC_BYTES : MAX_BYTES);

/** A file below the content folder. */
export interface ContentFile {
  /** Path below the content folder, with forward slashes. */
  path: string;
  /** Its text, with LF line ends; undefined for images and for files that could not be read. */
  text: string | undefined;
  /** The bytes of an image that begins like what its ending says. */
  image?: Uint8Array;
  /** The bytes of a font, or of a file that is published as it is, unless it is an image. */
  bytes?: Uint8Array;
}

/** Describes what a content folder holds, before any of it is understood. */
export interface ReadFiles {
  files: ContentFile[];
  problems: Problem[];
}

/** Everything below a space but tab and line feed, and DEL: browsers drop some of them inside addresses. */
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f]/;

/** Reads every file below the folder, in a fixed order. Files that cannot be text are reported and have no text. */
export function readFiles(folder: string): ReadFiles {
  const found = entriesBelow(folder, '');
  const read = found
    .filter(({ path }) => !isIgnoredPath(path))
    .map(({ path, fault }) => (fault === undefined ? readFile(folder, path) : unreadable(path, fault)));
  const ignored = found
    .filter(({ path }) => isIgnoredPath(path))
    .flatMap((entry) => ignoredProblem(folder, entry) ?? []);
  return {
    files: read.map(({ file }) => file),
    problems: [...read.flatMap(({ problems }) => problems), ...ignored],
  };
}

/** Reads the files of one folder of the content alone: `public`. None where there is no such folder. */
export function readFilesIn(folder: string, part: string): ContentFile[] {
  if (!existsSync(join(folder, part))) return [];
  return entriesBelow(folder, part)
    .filter(({ path, isFolder }) => !isFolder && !isIgnoredPath(path))
    .map(({ path }) => readFile(folder, path).file);
}

/** Returns how many files readFiles reads below the folder, without opening one. */
export function countFiles(folder: string): number {
  return entriesBelow(folder, '').filter(({ path, fault }) => !isIgnoredPath(path) && fault === undefined).length;
}

/** Returns whether an absolute path would be read as content, if it were a file: it is below the folder, and not among what is passed over. */
export function isContentFile(folder: string, path: string): boolean {
  const below = relative(folder, path).split(sep);
  if (below[0] === '' || below[0] === '..' || isBelowIgnored(below.join('/'))) return false;
  return !isBesideContent(readdirSync(folder), below.join('/'));
}

/** Makes a content file of the bytes found at a path, or says why it cannot be one. */
export function fileFromBytes(path: string, bytes: Uint8Array): { file: ContentFile; problems: Problem[] } {
  if (bytes.length > mostOf(path)) return tooLarge(path, bytes.length);
  if (isImage(path)) {
    const fault = imageTypeFault(path, bytes);
    return fault === undefined
      ? { file: { path, text: undefined, image: bytes }, problems: [] }
      : unreadable(path, fault);
  }
  if (isPublicFile(path) || isFontFile(path)) return { file: { path, text: undefined, bytes }, problems: [] };
  const text = decode(bytes);
  if (text === undefined) return unreadable(path, 'the file is not UTF-8 text.');
  const control = CONTROL.exec(text);
  if (!control) return { file: { path, text }, problems: [] };
  const lines = text.slice(0, control.index).split('\n');
  const code = control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return unreadable(
    path,
    `the text contains the control character U+${code}.`,
    lines.length,
    (lines.at(-1) ?? '').length + 1,
  );
}

/** Reads one file below the folder: no link, no device, and nothing larger than a content file may be. */
export function readFile(folder: string, path: string): { file: ContentFile; problems: Problem[] } {
  try {
    const found = lstatSync(join(folder, path));
    // A link could bring in any file of the machine that builds.
    if (!found.isFile()) return unreadable(path, 'this is not a plain file. Links to other places are not followed.');
    return found.size > mostOf(path)
      ? tooLarge(path, found.size)
      : fileFromBytes(path, readFileSync(join(folder, path)));
  } catch (error) {
    return unreadable(path, `the file cannot be opened (${reasonOf(error)}).`);
  }
}

const tooLarge = (path: string, bytes: number) =>
  unreadable(
    path,
    `the file has ${(bytes / MAX_BYTES).toFixed(2)} MiB; at most ${mostOf(path) / MAX_BYTES} MiB is read.`,
  );

function unreadable(path: string, message: string, line = 1, column = 1) {
  return {
    file: { path, text: undefined },
    problems: [problem(isImage(path) ? 'unusable-image' : 'unreadable-file', { file: path, line, column }, message)],
  };
}

/** The system's name for what went wrong: ENOENT, EACCES. */
const reasonOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? String(error);

/** A file, or a folder that is not read. */
interface Entry {
  name: string;
  path: string;
  isFolder: boolean;
  /** Says why a folder could not be opened. */
  fault?: string;
}

function entriesBelow(folder: string, below: string): Entry[] {
  const entries = readdirSync(join(folder, below), { withFileTypes: true });
  const topNames = below ? [] : entries.map(({ name }) => name);
  return entries
    .filter(({ name }) => below !== '' || !isBesideContent(topNames, name))
    .sort((a, b) => compareText(a.name, b.name))
    .flatMap((entry) => {
      const path = below ? `${below}/${entry.name}` : entry.name;
      const isFolder = entry.isDirectory();
      if (isFolder && !isIgnoredPath(path)) return entriesIn(folder, { name: entry.name, path, isFolder });
      return [{ name: entry.name, path, isFolder }];
    });
}

/** Returns what a folder holds; the folder itself, with its fault, where its name is no UTF-8, its path too long or its mode wrong. */
function entriesIn(folder: string, entry: Entry): Entry[] {
  try {
    return entriesBelow(folder, entry.path);
  } catch (error) {
    const fault = `the folder cannot be opened (${reasonOf(error)}). Give it a short name of letters, digits and hyphens.`;
    return [{ ...entry, fault }];
  }
}

function ignoredProblem(folder: string, { name, path, isFolder }: Entry): Problem | undefined {
  const text = name === 'README.md' ? readFile(folder, path).file.text : undefined;
  return ignoredContent(path, isFolder ? undefined : (text ?? ''));
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}
