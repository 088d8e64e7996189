import { z } from 'astro/zod';
import { line, numberedId, reference, retired, text } from './fields.ts';
import { basis } from './source.ts';

/** Holds how a body meets contributions made with AI tools. */
const STANCES = ['declines', 'asks-first', 'allows-with-conditions', 'framework'] as const;

/** An entry of `content/public-policies/*.yaml`: what another organisation publicly requires. */
export const publicPolicy = z.strictObject({
  id: numberedId,
  body: line.describe('The organisation.'),
  stance: z.enum(STANCES).describe('declines, asks first, allows with conditions, or a framework that others apply.'),
  summary: text.describe('What it says, in our words.'),
  gate: text.optional().describe('Who decides, if anybody does.'),
  disclosure: text.optional().describe('What has to be said about AI use.'),
  followUp: text.optional().describe('What happens when the rule is broken, or later.'),
  date: line.describe('The date of the text, as far as it is known.'),
  basis,
  sources: z.array(reference('source')).min(1),
  retired,
});
