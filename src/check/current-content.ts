import type { Handbook } from '../model/handbook.ts';
import type { ReadResult } from '../model/read/read-content.ts';
import { siteSetting } from '../model/site-setting.ts';
import { handbookInForce } from '../versions/handbook-in-force.ts';
import { checkContent } from './check-content.ts';

const known = new Map<string, Promise<ReadResult>>();

/**
 * The content of a folder as `checkContent` gives it, at the address that HANDBOOK_SITE gives the site of this build, read and checked once in this process, whichever part of a build
 * asks first. The development server says when it has changed.
 */
export function currentContent(folder: string): Promise<ReadResult> {
  const reading = known.get(folder) ?? checkContent(folder).then(atItsSite);
  known.set(folder, reading);
  return reading;
}

/** The same content as it binds today: while its version of the policy is still to come, the version in force. */
export async function contentInForce(folder: string): Promise<ReadResult> {
  const { handbook, ...rest } = await currentContent(folder);
  return { ...rest, handbook: handbook && handbookInForce(handbook) };
}

/** Has a folder read anew by whatever asks next. */
export function contentChanged(folder: string): void {
  known.delete(folder);
}

/** The content itself stays as it is: no version and no record depends on where a preview is served. */
function atItsSite(read: ReadResult): ReadResult {
  const site = siteSetting();
  if (site === undefined) return read;
  const moved = (handbook: Handbook): Handbook => ({ ...handbook, organization: { ...handbook.organization, site } });
  const { handbook, draft } = read;
  return { ...read, handbook: handbook && moved(handbook), ...(draft && { draft: moved(draft) }) };
}
