import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from '../project.ts';

const FILE = join(CACHE, 'build-summary.json');

/** What the search integration counted when it indexed the finished pages. */
export interface BuildSummary {
  pages: number;
  searchEntries: number;
}

/** Forgets the last build, so that its counts are never taken for those of this one. */
export function forgetBuildSummary(): void {
  rmSync(FILE, { force: true });
}

/** The counts of the build that just ended; nothing when it made no search index. */
export function readBuildSummary(): BuildSummary | undefined {
  try {
    return JSON.parse(readFileSync(FILE, 'utf8'));
  } catch {
    return undefined;
  }
}
