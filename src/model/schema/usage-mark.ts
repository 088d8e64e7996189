import { z } from 'astro/zod';
import { date, line, numberedId, reference, retired, text } from './fields.ts';

/** Holds where a mark can be: in the person or address of a commit, in a line of its message, or in the name of a branch. */
const MARK_PLACES = ['author', 'committer', 'co-author', 'line', 'subject'] as const;

/** Holds how far a mark can be relied on: weak ones are listed apart. */
const CONFIDENCES = ['certain', 'likely', 'weak'] as const;

/** Matches what makes a regular expression slow on hostile text, or is not needed: repeated groups that repeat, references, look-behind. */
const COSTLY = /\([^()]*[+*}][^()]*\)[+*{]|\\[1-9k]|\(\?<?[=!]/;

const pattern = z
  .string()
  .max(200)
  .superRefine((value, context) => {
    if (COSTLY.test(value))
      context.addIssue({
        code: 'custom',
        message: 'must be a plain pattern: no repeated group that repeats, no look-around',
      });
    else if (!compiled(value)) context.addIssue({ code: 'custom', message: 'is not a regular expression' });
  })
  .describe(
    'A regular expression, upper and lower case alike. A person is written `Name <address>`, without the number before + in addresses of GitHub; (?<model>…) names the model where the mark tells it.',
  );

/** An entry of `content/usage-marks/*.yaml`: a mark by which a commit shows that a tool took part. */
export const usageMark = z
  .strictObject({
    id: numberedId,
    tool: reference('tool', 'The tool of the directory; unlisted where the directory has none.'),
    name: line.describe('What the tool is called.'),
    places: z.array(z.enum(MARK_PLACES)).min(1).describe('Where the mark is looked for.'),
    pattern,
    confidence: z.enum(CONFIDENCES).describe('certain, likely, or weak: people write it, too.'),
    absent: text.optional().describe('When it is missing or false.'),
    matches: z.array(z.string().max(300)).min(1).describe('Texts that it must match: the check tries them.'),
    spares: z.array(z.string().max(300)).default([]).describe('Texts that it must not match.'),
    sources: z.array(reference('source')).default([]),
    seen: line.describe('Where it was seen.'),
    checked: date.describe('The day somebody looked.'),
    retired,
  })
  .superRefine(({ pattern, matches, spares }, context) => {
    const expression = compiled(pattern);
    if (!expression || COSTLY.test(pattern)) return;
    const report = (path: [string, number], message: string) => context.addIssue({ code: 'custom', message, path });
    for (const [index, sample] of matches.entries())
      if (!expression.test(sample)) report(['matches', index], 'the pattern does not match this');
    for (const [index, sample] of spares.entries())
      if (expression.test(sample)) report(['spares', index], 'the pattern matches this, too');
  });

export type UsageMark = z.infer<typeof usageMark>;

function compiled(pattern: string): RegExp | undefined {
  try {
    return new RegExp(pattern, 'iu');
  } catch {
    return undefined;
  }
}
