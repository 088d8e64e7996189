import { z } from 'astro/zod';
import { DEFAULT_TIME_ZONE, isTimeZone } from '../../basics/time-zone.ts';

/** Holds where the organisation's day begins. */
export const timeZoneName = z
  .string()
  .refine(isTimeZone, {
    error: ({ input }) =>
      `"${String(input)}" is no time zone. Write an IANA name, in its own capitals, like Europe/Berlin or America/Los_Angeles`,
  })
  .default(DEFAULT_TIME_ZONE)
  .describe('The time zone whose date counts, an IANA name like Europe/Berlin; UTC when left out.');
