import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { CACHE } from '../project.ts';

/** Holds what a build says about itself: the search integration writes it, the command that ends with a summary reads it. */
export const BUILD_SUMMARY = join(CACHE, 'build-summary.json');

/** Describes what the search integration counted when it indexed the finished pages. */
export interface BuildSummary {
  pages: number;
  searchEntries: number;
}

/** Forgets the last build, so that its counts are never taken for those of this one. */
export function forgetBuildSummary(): void {
  rmSync(BUILD_SUMMARY, { force: true });
}

/** The counts of the build that just ended; nothing when it made no search index. */
export function readBuildSummary(): BuildSummary | undefined {
  try {
    return JSON.parse(readFileSync(BUILD_SUMMARY, 'utf8'));
  } catch {
    return undefined;
  }
}
