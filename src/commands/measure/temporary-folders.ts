import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { astroCaches } from '../build/astro-cache.ts';
import { CACHE } from '../project.ts';

/** Describes where a measured build reads and writes. */
export interface TemporaryFolders {
  /** Outside the project, as a company's own content would be. Does not exist yet. */
  content: string;
  /** Inside the project, because Astro builds nowhere else. */
  out: string;
}

/**
 * Gives a piece of work folders of its own and removes them afterwards, also when it fails or is interrupted,
 * together with the cache that Astro made for the content folder.
 */
export async function withTemporaryFolders<T>(work: (folders: TemporaryFolders) => Promise<T>): Promise<T> {
  const parent = mkdtempSync(join(tmpdir(), 'handbook-bench-'));
  const out = join(CACHE, `bench-${process.pid}`);
  const before = new Set(astroCaches());
  const clean = () => {
    for (const path of [parent, out, ...astroCaches().filter((cache) => !before.has(cache))])
      rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once('exit', clean);
  try {
    return await work({ content: join(parent, 'content'), out });
  } finally {
    clean();
    process.off('exit', clean);
  }
}
