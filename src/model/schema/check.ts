import { z } from 'astro/zod';
import { aliases, date, line, reference, retired, text } from './fields.ts';
import { moved, movedHeadings } from './moved.ts';
import { review } from './review.ts';

/** Priorities of check items, most urgent first. A closed vocabulary. */
export const PRIORITIES = ['high', 'medium', 'low'] as const;
export const priority = z.enum(PRIORITIES);
export type Priority = (typeof PRIORITIES)[number];

/** Months between two times something is due; "once" when it is not repeated. */
export const recurrence = z.union([z.literal('once'), z.int().min(1).max(36)]);

/** Of something that people tick: asks again whoever ticked it before. */
export const changedMaterially = date
  .optional()
  .describe('The last day the meaning changed: whoever ticked it before is asked again.');

/** Front matter of `content/checks/<id>.mdx`. The body is the how-to page. */
export const check = z.strictObject({
  title: line.describe('The name of the check item.'),
  action: text.describe('The recommended action, as an instruction.'),
  why: text.describe('Why it has this priority, in one sentence.'),
  priority,
  order: z.int().min(1).describe('Position in the table; leave gaps (10, 20, 30).'),
  ownerRole: reference('role', 'The role that does it.'),
  everyMonths: recurrence.describe('Months between two times it is due, or "once".'),
  evidence: text.describe('What shows that it is done.'),
  changedMaterially,
  rules: z.array(reference('rule')).default([]),
  chapters: z.array(reference('chapter')).default([]).describe('Chapters that explain it: section/chapter.'),
  sources: z.array(reference('source')).default([]),
  aliases,
  ...moved,
  ...movedHeadings,
  ...review,
  retired,
});

export type CheckMatter = z.infer<typeof check>;
