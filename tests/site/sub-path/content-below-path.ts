import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT } from '../built/site.ts';

/** The address of a site that has a path of its own. */
export const SITE = 'https://intranet.example/handbook/';

/** Writes the content of the tested site for that site into a folder. */
export function writeContentBelowPath(folder: string): void {
  cpSync(CONTENT, folder, { recursive: true });
  const file = join(folder, 'organization.yaml');
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(/^site: .*$/m, `site: ${SITE}`);
  if (changed === text) throw new Error('organization.yaml names no site');
  writeFileSync(file, changed);
}
