import { z } from 'astro/zod';
import type { Checklist, Handbook } from '../model/handbook.ts';
import { checklistPath } from '../model/paths.ts';
import { priority, recurrence } from '../model/schema/check.ts';
import type { ChecklistItem } from '../model/schema/checklist.ts';
import { envelope, envelopeOf } from './envelope.ts';
import { referencesOf, type References } from './references.ts';
import {
  dateValue,
  idValue,
  linkValue,
  markdown,
  nameValue,
  retiredValue,
  reviewValue,
  role,
} from './schema/values.ts';

const itemSchema = z.object({
  id: idValue,
  url: z.url(),
  statement: markdown.describe('What is true when this is done.'),
  why: markdown,
  how: markdown,
  priority,
  roles: z.array(role).describe('Whom it concerns; empty means everybody who does the checklist.'),
  rules: z.array(linkValue),
  chapters: z.array(linkValue),
  evidence: markdown.describe('What shows it.'),
  everyMonths: recurrence.describe('Months between two times it is due, or "once".'),
  changedMaterially: dateValue.optional().describe('Whoever ticked it before this day is asked again.'),
  retired: retiredValue,
});

const checklist = z.object({
  id: idValue,
  url: z.url(),
  title: nameValue,
  summary: markdown,
  roles: z.array(role).describe('Who does this self-assessment.'),
  minutes: z.int().min(1),
  check: linkValue.optional().describe('The check item that it helps to finish.'),
  groups: z.array(z.object({ title: nameValue, items: z.array(itemSchema) })),
  aliases: z.array(nameValue),
  ...reviewValue,
  retired: retiredValue,
});

/** `checklists.json`: the self-assessments with their items. */
export const checklistsDocument = z
  .object({ ...envelope, checklists: z.array(checklist) })
  .describe('The self-assessments. What somebody has ticked is on their own device and in no document.');

export function checklistsDocumentOf(handbook: Handbook): z.infer<typeof checklistsDocument> {
  const references = referencesOf(handbook);
  return {
    ...envelopeOf(handbook, 'checklists'),
    checklists: handbook.checklists.map((list) => checklistOf(references, list)),
  };
}

function checklistOf(references: References, list: Checklist): z.infer<typeof checklist> {
  const { id, title, summary, minutes, aliases, retired } = list;
  const check = references.check(list.check);
  return {
    id,
    url: references.address(checklistPath(id)),
    title,
    summary,
    roles: references.roles(list.roles),
    minutes,
    ...(check && { check }),
    groups: list.groups.map((group) => ({
      title: group.title,
      items: group.items.map((item) => itemOf(references, list.id, item)),
    })),
    aliases,
    ...references.review(list),
    ...(retired && { retired }),
  };
}

function itemOf(references: References, list: string, item: ChecklistItem): z.infer<typeof itemSchema> {
  const { id, statement, why, how, evidence, everyMonths, changedMaterially, retired } = item;
  return {
    id,
    url: references.address(`${checklistPath(list)}#${id}`),
    statement,
    why,
    how,
    priority: item.priority,
    roles: references.roles(item.roles),
    rules: references.rules(item.rules),
    chapters: references.chapters(item.chapters),
    evidence,
    everyMonths,
    ...(changedMaterially && { changedMaterially }),
    ...(retired && { retired }),
  };
}
