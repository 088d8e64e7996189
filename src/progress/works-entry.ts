import * as z from 'zod/mini';
import { day, instant, upTo } from './fields.ts';

const parts = z.array(upTo(200)).check(z.maxLength(200));

/**
 * Holds what is kept of the pieces of work that somebody compares, as `division/data/use/name`, and of the plans that they have,
 * as `tool/plan`. What the policy does not have is found out where they are read; empty lists take the others back.
 */
export const worksEntries = [
  z.strictObject({ state: z.literal('listed'), works: parts, plans: parts, at: instant, since: day }),
] as const;
