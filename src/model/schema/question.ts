import { z } from 'astro/zod';
import { reference } from './fields.ts';

/** A question to the policy: who owns the work, with which tool and plan, on which data, and where the output goes. */
export const question = z.strictObject({
  division: reference('division'),
  tool: reference('tool'),
  plan: reference('plan', 'The plan of that tool: its id alone.'),
  data: reference('data'),
  use: reference('use'),
});

export type Question = z.infer<typeof question>;
