import { readFile } from './files.ts';
import { readRecords } from './records.ts';
import { siteSetting } from '../site-setting.ts';
import { isRecord } from './walk.ts';

/**
 * The site address of a build: HANDBOOK_SITE, else that of a content folder, before anything is checked: Astro wants it when it starts.
 * Content with faults gets a stand-in, since the check that follows will report it.
 * @throws PlainError when HANDBOOK_SITE is no address
 */
export function readSite(folder: string, env: Record<string, string | undefined> = process.env): string {
  const setting = siteSetting(env);
  if (setting !== undefined) return setting;
  const { file } = readFile(folder, 'organization.yaml');
  const [organization] = readRecords([file]).records;
  const site = isRecord(organization?.raw) ? organization.raw.site : undefined;
  return typeof site === 'string' && URL.canParse(site) ? new URL(site).href : 'http://localhost/';
}
