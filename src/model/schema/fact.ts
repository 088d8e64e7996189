import { z } from 'astro/zod';
import { id, line, reference } from './fields.ts';

/** Something that the directory tells about every tool. */
const factDefinition = z.strictObject({
  id,
  name: line.describe('What it is called: the heading of a column, and the first words of a row.'),
  question: line.describe('The question that it answers, as the pages of tools put it below the name.'),
  trait: reference('trait')
    .optional()
    .describe('The trait that it is about, where that has another id: its value stands before the answer.'),
  keeps: z
    .enum(['provider', 'us'])
    .optional()
    .describe(
      'It says for how long the text of a session is kept: by the provider, or where we can read it. <KeptText /> draws both.',
    ),
});

export type FactDefinition = z.infer<typeof factDefinition>;

/** Everything that the directory tells about every tool, in the order of the pages of tools. */
export const factDefinitions = z
  .array(factDefinition)
  .min(1, { error: 'leave the field out for the nine facts that every handbook can have' })
  .superRefine((facts, context) => {
    for (const field of ['id', 'keeps'] as const)
      for (const [index, fact] of facts.entries())
        if (fact[field] !== undefined && facts.findIndex((other) => other[field] === fact[field]) < index)
          context.addIssue({
            code: 'custom',
            path: [index, field],
            message: `an earlier fact has ${field}: ${fact[field]}`,
          });
  });
