import { z } from 'astro/zod';
import { ENTRY_POINTS } from './entry-points.ts';
import { line, reference, text } from './fields.ts';

const station = z.strictObject({
  title: line.optional().describe('What the place is called here, in a word or two.'),
  text: line.optional().describe('What happens there, in a few words.'),
});

/** The words of the picture on the home page. Its verdicts are those of `everydayCase`. */
const picture = z.strictObject({
  heading: line.optional().describe('The heading above the picture.'),
  text: text
    .optional()
    .describe('What the picture shows, and where to read more. Left out, only the picture is shown.'),
  stations: z
    .partialRecord(z.enum(ENTRY_POINTS), station)
    .default({})
    .describe(
      'What the places are called at which output comes in: work, repository, training-run and evaluation, as uses name them in entersAt.',
    ),
});

/** Describes what the home page says. Every field may be left out: what is said then holds for every organisation. */
export const home = z.strictObject({
  heading: line.optional().describe('The question with which people come.'),
  lead: text.optional().describe('What the handbook protects, and how to begin, in one to three sentences.'),
  picture: picture.prefault({}).describe('The words of the picture that everydayCase brings.'),
  ways: z
    .array(reference('chapter'))
    .default([])
    .describe('The chapters that the page offers below, in their order. Left out, those of the section for newcomers.'),
  firstChecks: line.optional().describe('The heading of the check items with high priority.'),
});
