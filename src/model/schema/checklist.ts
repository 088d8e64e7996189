import { z } from 'astro/zod';
import { aliases, id, line, reference, retired, text } from './fields.ts';
import { moved } from './moved.ts';
import { review } from './review.ts';
import { changedMaterially, priority, recurrence } from './check.ts';

/** One thing to tick. Kept by its id, so the wording may change. */
const checklistItem = z.strictObject({
  id,
  statement: text.describe('What is true when this is done, as a statement: "My login belongs to the organisation."'),
  why: text,
  how: text.describe('How to do it, or where to look.'),
  priority,
  roles: z.array(reference('role')).default([]),
  rules: z.array(reference('rule')).default([]),
  chapters: z.array(reference('chapter')).default([]),
  evidence: text.describe('What shows it.'),
  everyMonths: recurrence.default('once'),
  changedMaterially,
  retired,
});

export type ChecklistItem = z.infer<typeof checklistItem>;

/** `content/checklists/<id>.yaml`. */
export const checklist = z.strictObject({
  title: line,
  summary: text,
  roles: z.array(reference('role')).min(1).describe('Who does this self-assessment.'),
  minutes: z.int().min(1).max(240).describe('Minutes it takes.'),
  check: reference('check').optional().describe('The check item that it helps to finish.'),
  groups: z
    .array(z.strictObject({ title: line, items: z.array(checklistItem).min(1) }))
    .min(1)
    .describe('Items under headings, 8 to 25 in all.'),
  aliases,
  ...moved,
  ...review,
  retired,
});
