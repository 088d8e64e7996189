import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError } from '../basics/plain-error.ts';
import type { Handbook } from '../model/handbook.ts';
import { normativeChanges } from '../versions/normative-changes.ts';
import { normativeContent } from '../versions/normative-content.ts';
import { statedPolicy, withPolicy } from '../versions/stated-policy.mjs';

/**
 * Writes the next number and its first day into organization.yaml, as an owner would before publishing: today, unless the file
 * already states the next version with a day of its own.
 * @param folder absolute path of the content folder
 * @returns whether there is anything to publish
 * @throws PlainError when the two fields are not on lines of their own
 */
export function stateNextVersion(folder: string, handbook: Handbook): boolean {
  const latest = handbook.versions.at(-1);
  if (!latest) return true;
  const { version } = handbook.organization.policy;
  const next = latest.number + 1;
  const isChanged = normativeChanges(latest.content, normativeContent(handbook)).length > 0;
  const file = join(folder, 'organization.yaml');
  const text = readFileSync(file, 'utf8');
  if (!statedPolicy(text))
    throw new PlainError(
      'organization.yaml: write policy.version and policy.date on lines of their own, below policy:.',
    );
  const { date } = latest.content.policy;
  if (!isChanged) writeFileSync(file, withPolicy(text, { version: latest.number, date }));
  else if (version !== next)
    writeFileSync(file, withPolicy(text, { version: next, date: handbook.today > date ? handbook.today : date }));
  return isChanged;
}
