import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { compareText, problem, type Problem } from '../problem.ts';

/** The most a content file may hold, in bytes: 1 MiB. */
export const MOST_BYTES = 1024 * 1024;

/** A file below the content folder. */
export interface ContentFile {
  /** Path below the content folder, with forward slashes. */
  path: string;
  /** Its text; empty for images. */
  text: string;
}

const IMAGE = /\.(png|jpe?g|webp|avif|gif)$/i;
const IGNORED = /^\.|^README\.md$|^node_modules$/;

/** Reads every file below the folder, in a fixed order. Files that cannot be text are reported and left out. */
export function readFiles(folder: string): { files: ContentFile[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const files: ContentFile[] = [];
  for (const path of listPaths(folder, '')) {
    const fault = (message: string) =>
      problems.push(problem('unreadable-file', { file: path, line: 1, column: 1 }, message));
    const size = statSync(join(folder, path)).size;
    if (size > MOST_BYTES) {
      fault(`the file is ${(size / MOST_BYTES).toFixed(1)} MiB; at most 1 MiB is read`);
      continue;
    }
    if (IMAGE.test(path)) {
      files.push({ path, text: '' });
      continue;
    }
    const text = decode(readFileSync(join(folder, path)));
    if (text === undefined) fault('the file is not UTF-8 text');
    else files.push({ path, text });
  }
  return { files, problems };
}

/** True for the image formats that a chapter may show. SVG is not among them: opened on its own, it can run script. */
export function isImage(path: string): boolean {
  return IMAGE.test(path);
}

function listPaths(folder: string, below: string): string[] {
  const entries = readdirSync(join(folder, below), { withFileTypes: true });
  return entries
    .filter((entry) => !IGNORED.test(entry.name))
    .sort((a, b) => compareText(a.name, b.name))
    .flatMap((entry) => {
      const path = below ? `${below}/${entry.name}` : entry.name;
      return entry.isDirectory() ? listPaths(folder, path) : [path];
    });
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\0') ? undefined : text.replaceAll('\r\n', '\n');
  } catch {
    return undefined;
  }
}
