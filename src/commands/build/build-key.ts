import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from '../project.ts';
import { READ_BY_BUILDS, RUNTIME } from './read-by-builds.ts';

/** Describes what decides every byte of a site: the project's own sources, the content, and the day. */
export interface BuildInput {
  /** The content folder, absolute. Where it is makes no difference, what is in it does. */
  content: string;
  /** YYYY-MM-DD */
  today: string;
  /** The state of the content with which a preview compares it, as HANDBOOK_AGAINST names it. */
  against?: string;
  /** The address that HANDBOOK_SITE gives the site. */
  site?: string;
  /** The folder of package.json. */
  root?: string;
}

/** The name under which a build can be found again: the SHA-256 of everything that it is made from, in hexadecimal. */
export function buildKey({ content, today, against, site, root = ROOT }: BuildInput): string {
  const hash = createHash('sha256').update(`${engineKey(root)}\n${today}\n`);
  if (against !== undefined) hash.update(`against ${against}\n`);
  if (site !== undefined) hash.update(`site ${site}\n`);
  addFiles(hash, content, content);
  return hash.digest('hex');
}

/**
 * Names the program that builds, whatever it builds: the SHA-256 of Node's version, the packages and the project's own sources.
 * @param root the folder of package.json
 */
export function engineKey(root: string = ROOT): string {
  const hash = createHash('sha256').update(`${process.version}\n`);
  const runtime = join(root, ...RUNTIME);
  for (const name of [...READ_BY_BUILDS, 'package-lock.json']) addFiles(hash, root, join(root, name), runtime);
  return hash.digest('hex');
}

/** Adds a file, or all below a folder but one, by their paths from a folder. */
function addFiles(hash: Hash, from: string, path: string, without?: string): void {
  if (path === without || !existsSync(path)) return;
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) addFiles(hash, from, join(path, name), without);
    return;
  }
  const bytes = readFileSync(path);
  // With its length, so that no other division into files gives the same bytes.
  hash.update(`${relative(from, path)}\n${bytes.length}\n`).update(bytes);
}
