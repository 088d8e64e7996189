import { existsSync, mkdirSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../model/sha256.ts';
import { CACHE } from '../project.ts';
import { forgetFolders } from './forget-folders.ts';

const PREFIX = 'kept-pages-';
/** Holds how many are kept: each has all pages of a site. */
const MAX_KEPT = 6;

/**
 * Returns the file in which the pages of a handbook are kept for its next build: one for each content folder, because builds of different
 * content at the same time must not replace each other's.
 * @param content the content folder, absolute
 */
export function keptPagesFile(content: string): string {
  const file = join(CACHE, `${PREFIX}${sha256(content).slice(0, 12)}`);
  if (existsSync(file)) {
    const now = new Date();
    utimesSync(file, now, now);
  } else forgetFolders(keptPagesFiles(), MAX_KEPT);
  return file;
}

/** Returns the files that there are. */
export function keptPagesFiles(): string[] {
  mkdirSync(CACHE, { recursive: true });
  return readdirSync(CACHE)
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => join(CACHE, name));
}
