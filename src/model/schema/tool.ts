import { z } from 'astro/zod';
import { aliases, date, id, line, reference, retired, review, text } from './fields.ts';
import { basis } from './source.ts';

/** Holds who holds the account: policy rules select on it, so that they need no lists of plans. */
export const ACCOUNTS = ['personal', 'organization', 'own'] as const;
/** Whose model writes the output: an outside lab's, open weights on our hardware, or our own. */
export const MODELS = ['outside', 'open', 'own'] as const;

/** The questions that the directory answers about every tool, in the order of its columns. */
export const FACT_FIELDS = [
  'runs',
  'teacher',
  'output-terms',
  'trains-on-inputs',
  'retention',
  'zero-retention',
  'audit',
  'weights',
  'admin-locks',
] as const;

/** One fact about a tool or plan, with where it comes from. */
const fact = z
  .strictObject({
    short: line.max(60).describe('The answer in a few words, for the comparison table.'),
    text: text.describe('The answer in one to three sentences.'),
    basis: basis.describe('What the fact rests on; "inference" needs no source, everything else does.'),
    sources: z.array(reference('source')).default([]),
    checked: date.optional().describe("The day this was checked, when it differs from the source's own date."),
  })
  .refine((value) => value.basis === 'inference' || value.sources.length > 0, {
    error: 'a fact about the outside world needs a source; only basis: inference may do without',
    path: ['sources'],
  });

export type Fact = z.infer<typeof fact>;

const facts = z.partialRecord(z.enum(FACT_FIELDS), fact);

const plan = z.strictObject({
  id,
  name: line,
  account: z.enum(ACCOUNTS).describe('Who holds the account: personal, organization, or own hardware.'),
  model: z.enum(MODELS).describe('Whose model writes the output: outside, open weights, or own.'),
  help: text.describe('How to tell that this is the plan one has.'),
  facts: facts.default({}).describe('Facts of this plan that differ from those of the tool.'),
  retired,
});

export type Plan = z.infer<typeof plan>;

/** `content/tools/<id>.yaml`. The id is the file name. */
export const tool = z.strictObject({
  name: line,
  vendor: line,
  summary: text,
  aliases,
  plans: z.array(plan).min(1),
  facts: facts.default({}),
  terms: z.array(reference('provider-term')).default([]).describe('The contract clauses that govern its output.'),
  ...review,
  retired,
  replacedBy: reference('tool', 'The tool that takes the place of this one, once it is retired.').optional(),
});

export type ToolData = z.infer<typeof tool>;
export type FactField = (typeof FACT_FIELDS)[number];
