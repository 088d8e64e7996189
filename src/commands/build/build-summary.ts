import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CACHE } from '../project.ts';
import type { Phase } from './build-phases.ts';

/** Holds what a build says about itself, for the benchmarks. */
const BUILD_SUMMARY = join(CACHE, 'build-summary.json');

/** Describes what a build has made, and what it cost. */
export interface BuildSummary {
  pages: number;
  searchEntries: number;
  /** Says what each part of the build cost. */
  phases: readonly Phase[];
}

/** Forgets the last build, so that its counts are never taken for those of this one. */
export function forgetBuildSummary(): void {
  rmSync(BUILD_SUMMARY, { force: true });
}

/** The counts of the build that just ended; nothing when it made no search index. */
export function readBuildSummary(): Partial<BuildSummary> | undefined {
  try {
    return JSON.parse(readFileSync(BUILD_SUMMARY, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Adds to what the build says about itself. */
export function addToBuildSummary(more: Partial<BuildSummary>): void {
  mkdirSync(dirname(BUILD_SUMMARY), { recursive: true });
  writeFileSync(BUILD_SUMMARY, JSON.stringify({ ...readBuildSummary(), ...more }));
}
