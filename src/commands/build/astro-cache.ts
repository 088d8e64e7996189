import { existsSync, mkdirSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../model/sha256.ts';
import { CACHE } from '../project.ts';
import { forgetFolders } from './forget-folders.ts';

const PREFIX = 'astro-';
/** Holds how many are kept: each has all pages of a site. */
const MAX_KEPT = 6;

/**
 * The folder in which Astro keeps the pages, pictures and fonts of a handbook for its next build: one for each content
 * folder, because builds of different content at the same time must not write each other's.
 * @param content the content folder, absolute
 */
export function astroCache(content: string): string {
  const folder = join(CACHE, `${PREFIX}${sha256(content).slice(0, 12)}`);
  if (!existsSync(folder)) {
    forgetFolders(astroCaches(), MAX_KEPT);
    return folder;
  }
  const now = new Date();
  utimesSync(folder, now, now);
  return folder;
}

/** The folders that there are. */
export function astroCaches(): string[] {
  mkdirSync(CACHE, { recursive: true });
  return readdirSync(CACHE)
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => join(CACHE, name));
}
