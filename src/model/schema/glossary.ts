import { z } from 'astro/zod';
import { id, line, reference, retired, text } from './fields.ts';

/** An entry of `content/glossary/*.yaml`. */
export const term = z.strictObject({
  id,
  name: line,
  forms: z
    .array(line)
    .default([])
    .describe(
      'Other forms, as they appear in sentences: plural, abbreviation. The first use in a chapter is linked to the term.',
    ),
  definition: text.describe('One or two sentences.'),
  see: z.array(reference('term')).default([]),
  sources: z.array(reference('source')).default([]),
  retired,
});
