import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../project.ts';
import { READ_BY_BUILDS, RUNTIME } from './read-by-builds.ts';

/**
 * Copies the project, without its packages, into a new folder that can be written to. Astro and Vite write beside the
 * sources while they build, and load packages from there; where a project is read-only that place is missing.
 * @returns the folder; the caller removes it
 */
export function copyProject(root: string = ROOT): string {
  const copy = mkdtempSync(join(tmpdir(), 'handbook-project-'));
  const runtime = join(root, ...RUNTIME);
  for (const name of READ_BY_BUILDS)
    cpSync(join(root, name), join(copy, name), { recursive: true, filter: (path) => path !== runtime });
  makeWritable(copy);
  linkPackages(join(root, 'node_modules'), join(copy, 'node_modules'));
  return copy;
}

/** A copy has the modes of the original, and what is in a read-only folder could not be removed. */
function makeWritable(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (entry.isDirectory()) chmodSync(join(entry.parentPath, entry.name), 0o700);
}

/** A folder of its own that leads to the same packages; what begins with a dot is npm's own, or a cache. */
function linkPackages(from: string, to: string): void {
  mkdirSync(to);
  for (const name of readdirSync(from)) {
    if (!name.startsWith('.')) symlinkSync(join(from, name), join(to, name), 'junction');
  }
}
