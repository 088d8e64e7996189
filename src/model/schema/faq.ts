import { z } from 'astro/zod';
import { aliases, line, reference, retired } from './fields.ts';
import { moved, movedHeadings } from './moved.ts';
import { review } from './review.ts';

/** Front matter of `content/faq/<id>.mdx`. The body is the answer: the answer first, then the reason, then links. */
export const faq = z.strictObject({
  question: line.refine((value) => /[?？]$/.test(value), { error: 'a question ends with a question mark' }),
  order: z.int().min(1).describe('Position on the page; leave gaps (10, 20, 30).'),
  topic: line
    .optional()
    .describe('The heading below which the page of questions lists it, worded as in other questions of the topic.'),
  readers: z.array(reference('role')).default([]),
  aliases,
  ...moved,
  ...movedHeadings,
  ...review,
  retired,
});
