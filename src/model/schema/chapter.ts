import { z } from 'astro/zod';
import { aliases, line, reference, text } from './fields.ts';
import { moved, movedHeadings } from './moved.ts';
import { review } from './review.ts';

const wordsIn = (text: string) => text.trim().split(/\s+/).length;

/** Front matter of `content/handbook/<section>/<chapter>.mdx`. */
export const chapter = z.strictObject({
  title: line.describe('The title readers see. The address comes from the file name, so a title may change freely.'),
  summary: text
    .refine((value) => wordsIn(value) <= 60, {
      error: ({ input }) => `a summary has at most 60 words, and this one has ${wordsIn(String(input))}`,
      params: { kind: 'summary-length' },
    })
    .describe('At most 60 words: what the reader must know if they read nothing else.'),
  order: z.int().min(1).describe('Position inside the section; leave gaps (10, 20, 30).'),
  readers: z
    .array(reference('role'))
    .default([])
    .describe('The roles this chapter is written for; empty means everybody.'),
  oneSheet: z
    .boolean()
    .default(false)
    .describe('A summary to hang on a wall: it prints in small type and two columns, to fit one sheet.'),
  incident: z
    .strictObject({
      name: line.describe('What happened, in two or three words: "It came in".'),
      when: line.describe('One sentence by which somebody knows their own case.'),
    })
    .optional()
    .describe(
      'This chapter says what to do when something went wrong: the header of every page leads to its first heading, where the first steps are.',
    ),
  aliases,
  ...moved,
  ...movedHeadings,
  ...review,
});

/** `content/handbook/<section>/section.yaml`. */
export const section = z.strictObject({
  title: line,
  summary: text,
  order: z.int().min(1).describe('Position among the sections; leave gaps (10, 20, 30).'),
  isStart: z
    .boolean()
    .default(false)
    .describe(
      'Its chapters are for newcomers: the home page offers them, and they may be short. Where no section says so, that is the folder `start`.',
    ),
});
