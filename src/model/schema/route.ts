import { z } from 'astro/zod';
import { contactAddress } from './addresses.ts';
import { id, line, reference, retired, text } from './fields.ts';

/** An approval route: whom to ask, by what criteria they decide, and how long it takes. */
export const route = z.strictObject({
  id,
  name: line,
  summary: text.describe('What this route decides, in one sentence.'),
  criteria: z.array(text).min(1).describe('What the request is judged by.'),
  decides: reference('role', 'The role that decides.'),
  workingDays: z.int().min(1).max(60).describe('Working days from a complete request to the answer.'),
  ask: text.describe('Where to send the request.'),
  askUrl: contactAddress.optional(),
  overdue: text.describe('What happens when an answer is late.'),
  include: z.array(line).min(1).describe('What a complete request includes; becomes the ready-to-paste request.'),
  retired,
});
