import { z } from 'astro/zod';
import { id, line, retired, text } from './fields.ts';

/** Holds what a commitment is counted in. Working days are counted from the next one, as on the approval routes. */
export const COMMITMENT_UNITS = ['hours', 'working-days', 'days', 'months'] as const;

/** A term that several pages state: within how long we answer, how long something lasts. Written once, here. */
export const commitment = z.strictObject({
  id,
  name: line.describe('What is promised or limited: "How long a request takes at most".'),
  amount: z.int().min(1).max(1000).describe('How many of the unit.'),
  unit: z
    .enum(COMMITMENT_UNITS)
    .describe('hours, working-days, days or months. Working days are counted from the next working day.'),
  help: text.optional().describe('From when it counts, and what it covers.'),
  retired,
});

export type Commitment = z.infer<typeof commitment>;
