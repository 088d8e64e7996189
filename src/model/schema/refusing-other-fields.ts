import { z } from 'astro/zod';

/**
 * The same as `z.object`, for files that commands wrote: a field that the schema does not name is refused.
 * It differs from z.object in what it accepts and not in what it gives, which the types cannot say.
 */
export const refusingOtherFields = z.strictObject as unknown as typeof z.object;
