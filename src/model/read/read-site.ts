import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/**
 * The site address of a content folder, before anything is checked: Astro wants it when it starts.
 * Content with faults gets a stand-in, since the check that follows will report it.
 */
export function readSite(folder: string): string {
  try {
    const { site } = parse(readFileSync(join(folder, 'organization.yaml'), 'utf8')) as { site: string };
    return new URL(site).href;
  } catch {
    return 'http://localhost/';
  }
}
