import { z } from 'astro/zod';
import { teamResults, teamsDone } from '../assessments/team-results.ts';
import type { Handbook } from '../model/handbook.ts';
import { checkPath } from '../model/paths.ts';
import { priority, recurrence } from '../model/schema/check.ts';
import { envelope, envelopeOf } from './envelope.ts';
import { referencesOf, sourceEntry } from './references.ts';
import { idValue, linkValue, markdown, nameValue, retiredValue, reviewValue, role } from './schema/values.ts';

const check = z.object({
  id: idValue,
  url: z.url().describe('How to do it.'),
  title: nameValue,
  action: markdown,
  why: markdown,
  priority,
  ownerRole: role.describe('Who does it.'),
  everyMonths: recurrence.describe('Months between two times it is due, or "once".'),
  evidence: markdown.describe('What shows that it is done.'),
  rules: z.array(linkValue),
  chapters: z.array(linkValue),
  checklists: z.array(linkValue).describe('Self-assessments that help to finish it.'),
  teams: z
    .object({ done: z.int().min(0), of: z.int().min(0) })
    .describe('Teams that have done it as of that day, of those with a result to which it applies.'),
  sources: z.array(idValue),
  aliases: z.array(nameValue),
  ...reviewValue,
  retired: retiredValue,
});

/** `checks.json`: the check items in the order of their table. */
export const checksDocument = z
  .object({ ...envelope, checks: z.array(check), sources: z.array(sourceEntry) })
  .describe('What every team has to check, the most urgent first.');

export function checksDocumentOf(handbook: Handbook): z.infer<typeof checksDocument> {
  const { address, role, rules, chapters, checklists, sources, review } = referencesOf(handbook);
  const results = teamResults(handbook);
  return {
    ...envelopeOf(handbook, 'checks'),
    checks: handbook.checks.map((check) => ({
      id: check.id,
      url: address(checkPath(check.id)),
      title: check.title,
      action: check.action,
      why: check.why,
      priority: check.priority,
      ownerRole: role(check.ownerRole),
      everyMonths: check.everyMonths,
      evidence: check.evidence,
      rules: rules(check.rules),
      chapters: chapters(check.chapters),
      checklists: checklists(check.id),
      teams: teamsDone(results, check.id),
      sources: check.sources,
      aliases: check.aliases,
      ...review(check),
      ...(check.retired && { retired: check.retired }),
    })),
    sources: sources(handbook.checks.flatMap((check) => check.sources)),
  };
}
