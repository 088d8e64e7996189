import { z } from 'astro/zod';
import { HANDLE } from '../../progress/completion-record.ts';
import { date, reference, text } from './fields.ts';

/** Holds what came of a review: the text is still right, it was put right, or it is no longer needed. */
const REVIEW_OUTCOMES = ['confirmed', 'changed', 'retired'] as const;

/** A review of a file: who read it against reality, when, and what came of it. */
const reviewRecord = z.strictObject({
  on: date.describe('The day somebody read this against reality.'),
  by: z
    .string()
    .regex(HANDLE, {
      error: 'a role (organization.yaml, roles) or a handle, in lower case, like policy-owner or mira-k',
    })
    .describe('The role, or the handle of the person, who read it.'),
  outcome: z
    .enum(REVIEW_OUTCOMES)
    .describe('confirmed: read, and still right; changed: read, and put right; retired: no longer needed.'),
  note: text.optional().describe('What was looked at, or what changed, in a sentence.'),
});

export type ReviewRecord = z.infer<typeof reviewRecord>;

/** Holds who looks after a page and when it was last read against reality. Shown on every content page. */
export const review = {
  owner: reference('role', 'The role that owns this page (organization.yaml, roles).'),
  effective: date.describe('The day from which this applies.'),
  reviewed: date.describe('The day somebody last read this against reality.'),
  reviews: z
    .array(reviewRecord)
    .min(1)
    .optional()
    .describe('Reviews on record, in place of `reviewed`: who read it, when, and what came of it. The newest counts.'),
  reviewEveryMonths: z.int().min(1).max(36).default(6).describe('Months until the next review; 6 when left out.'),
};
