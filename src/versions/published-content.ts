import { remembered } from '../basics/remembered.ts';
import type { Handbook } from '../model/handbook.ts';
import type { NormativeContent } from '../model/schema/normative-parts.ts';
import { normativeChanges } from './normative-changes.ts';
import { bindingNow } from './normative-content.ts';

/**
 * Returns what people agree to today, to the letter as it was published: records carry digests of these letters, and an address
 * that moved with a chapter changes them without making a version. Of a draft, what it would publish.
 */
export const publishedContent = remembered((handbook: Handbook): NormativeContent => {
  const now = bindingNow(handbook);
  const latest = handbook.versions.at(-1)?.content;
  return latest && normativeChanges(latest, now).length === 0 ? latest : now;
});
