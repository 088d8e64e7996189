import { z } from 'astro/zod';
import { COMMITMENT_UNITS } from '../../model/schema/commitment.ts';
import { id, markdown, name, retired, role } from './values.ts';

/** A division, a data class or a use, as people choose it. */
export const vocabularyValue = z.object({
  id,
  name,
  help: markdown.describe('What belongs here.'),
  findOut: markdown.describe('How somebody who is not sure finds out.'),
  aliases: z.array(name),
  retired,
});

/** What must be done whenever a rule that names it binds. */
export const condition = z.object({
  id,
  name,
  text: markdown.describe('What must be done.'),
  how: markdown.describe('How, and where.'),
  retired,
});

/** Whom to ask, by what criteria they decide, and how long it takes. */
export const route = z.object({
  id,
  name,
  summary: markdown,
  criteria: z.array(markdown),
  decides: role,
  workingDays: z.int().min(1).describe('Working days from a complete request to the answer.'),
  ask: markdown.describe('Where to send the request.'),
  askUrl: z.url().optional(),
  overdue: markdown.describe('What happens when the clock runs out.'),
  include: z.array(name).describe('What a complete request holds.'),
  retired,
});

/** Within how long something is done, or how long it lasts. */
export const commitment = z.object({
  id,
  name,
  amount: z.int().min(1),
  unit: z.enum(COMMITMENT_UNITS).describe('Working days are counted from the next working day.'),
  help: markdown.optional().describe('From when it counts, and what it covers.'),
  retired,
});

/** Whom to ask about the policy, or to tell about an incident. */
export const contact = z.object({ name, where: name, url: z.url().optional() });
