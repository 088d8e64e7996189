import { z } from 'astro/zod';
import { didYouMean } from '../nearest.ts';
import { aliases, date, id, line, reference, retired, text } from './fields.ts';
import { moved } from './moved.ts';
import { review } from './review.ts';
import { basis } from './source.ts';
import { planTraits } from './trait.ts';

/** One fact about a tool or plan, with where it comes from. */
const fact = z
  .strictObject({
    short: line.max(60).describe('The answer in a few words, for the comparison table.'),
    text: text.describe('The answer in one to three sentences.'),
    basis: basis.describe('What the fact rests on; "inference" needs no source, everything else does.'),
    sources: z.array(reference('source')).default([]),
    keepsTextFor: z
      .union([z.int().min(0).max(3650), z.literal('until-deleted')])
      .optional()
      .describe(
        'On a fact that says so in organization.yaml (keeps): for how many days the text of a session is kept by default, or until-deleted.',
      ),
    checked: date.optional().describe("The day this was checked, when it differs from the source's own date."),
  })
  .refine((value) => value.basis === 'inference' || value.sources.length > 0, {
    error: 'a fact about the outside world needs a source; only basis: inference may do without',
    path: ['sources'],
  });

export type Fact = z.infer<typeof fact>;

/** By the ids that organization.yaml lists in `facts`, to which the check holds them. */
const facts = z.record(z.string().min(1), fact);

const plan = z.strictObject({
  id,
  name: line,
  traits: planTraits
    .default({})
    .describe('A value for each trait of organization.yaml, by which rules select; a list where the trait has many.'),
  help: text.describe('How to tell that this is the plan one has.'),
  facts: facts.default({}).describe('Facts of this plan that differ from those of the tool.'),
  retired,
});

export type Plan = z.infer<typeof plan>;

const fields = z.strictObject({
  name: line,
  vendor: line,
  summary: text,
  aliases,
  plans: z.array(plan).min(1),
  usualPlan: id
    .optional()
    .describe(
      'The plan that a question means which names the tool alone, as scripts do that were written when it had one plan.',
    ),
  facts: facts.default({}).describe('What is known about it, by the facts of organization.yaml.'),
  terms: z.array(reference('provider-term')).default([]).describe('The contract clauses that govern its output.'),
  ...moved,
  ...review,
  retired,
  replacedBy: reference('tool', 'The tool that takes the place of this one, once it is retired.').optional(),
});

/** `content/tools/<id>.yaml`. The id is the file name. */
export const tool = fields.superRefine(({ usualPlan, plans }, context) => {
  if (usualPlan === undefined) return;
  const inUse = plans.filter(({ retired }) => retired === undefined).map(({ id }) => id);
  if (inUse.includes(usualPlan)) return;
  const message = plans.some(({ id }) => id === usualPlan)
    ? `the plan ${usualPlan} is retired. Name one that is in use, or leave this out`
    : `\`${usualPlan}\` is not a plan of this tool.${didYouMean(usualPlan, inUse)} Name one of ${inUse.join(', ')}`;
  context.addIssue({ code: 'custom', path: ['usualPlan'], message });
});

export type ToolData = z.infer<typeof tool>;
