import { z } from 'astro/zod';
import { date, line, numberedId, reference, retired, text } from './fields.ts';
import { basis } from './source.ts';

/** An entry of `content/terms/*.yaml`: what one provider's document says about using its output. */
export const providerTerm = z.strictObject({
  id: numberedId,
  provider: line,
  document: line,
  version: line.describe('The version that was read: its date, or what is known of it.'),
  restriction: text.describe('What it forbids or allows, in our words.'),
  notes: text.optional().describe('Exceptions, and what to mind.'),
  object: z
    .enum(['services', 'outputs', 'both', 'weights', 'inputs'])
    .describe('What the clause binds: the use of the services, of outputs, of both, of weights, or our inputs.'),
  scopeWord: z
    .enum(['competing', 'similar', 'any', 'named', 'none'])
    .describe(
      'How far it reaches: competing models, similar ones, any model, named cases only, or no restriction found.',
    ),
  evaluation: z
    .enum(['allowed', 'said', 'silent'])
    .default('silent')
    .describe('Evaluating your own systems: allowed in the text, said in public, or not mentioned.'),
  classifiers: z
    .enum(['allowed', 'examples', 'silent'])
    .default('silent')
    .describe('Internal classifiers: allowed in the text, by examples, or not mentioned.'),
  basis,
  sources: z.array(reference('source')).min(1),
  checked: date.optional().describe('The day we opened the document, or the stored copy of it.'),
  copied: date.optional().describe('The day of the stored copy that we read, where it was one.'),
  retired,
});
