import { z } from 'astro/zod';
import { id, line, retired, text } from './fields.ts';

/** A condition: something to do whenever a rule that names it binds. Cited by id, shown once. */
export const condition = z.strictObject({
  id,
  name: line.describe('Short name, as it appears in a list: "Read before it is merged".'),
  text: text.describe('What must be done, as an instruction.'),
  how: text.describe('How to do it, and where.'),
  label: line
    .optional()
    .describe(
      'Of a condition that asks for a label: what to write. {tool} becomes the id of the tool, {model} MODEL, or undisclosed where the vendor does not say which model answered.',
    ),
  retired,
});

export type Condition = z.infer<typeof condition>;
