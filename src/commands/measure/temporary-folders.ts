import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keptPagesFiles } from '../build/kept-pages.ts';
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
 * together with the pages that were kept of the content folder.
 */
export async function withTemporaryFolders<T>(work: (folders: TemporaryFolders) => Promise<T>): Promise<T> {
  const parent = mkdtempSync(join(tmpdir(), 'handbook-bench-'));
  const out = join(CACHE, `bench-${process.pid}`);
  const before = new Set(keptPagesFiles());
  const clean = () => {
    for (const path of [parent, out, ...keptPagesFiles().filter((cache) => !before.has(cache))])
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
