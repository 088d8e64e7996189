import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MARK = 'unfinished';
/** The file in which Astro lists the pages that it keeps. */
const PAGES = 'incremental-build.json';

/**
 * Begins a build that keeps its pages in a folder. Astro keeps a page when it has rendered it and lists all of them at the end, so
 * that after an interrupted build the list is about older pages than the folder has: then nothing of it is used.
 * @param cache Astro's cache folder
 * @returns what ends the build, once its list is written
 */
export function beginKeeping(cache: string): () => void {
  const mark = join(cache, MARK);
  if (existsSync(mark)) rmSync(join(cache, PAGES), { force: true });
  mkdirSync(cache, { recursive: true });
  writeFileSync(mark, '');
  return () => rmSync(mark, { force: true });
}
