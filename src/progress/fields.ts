import * as z from 'zod/mini';
import { isDate } from '../basics/calendar.ts';

/** A moment, as `Date.toISOString()` writes it for any year of four digits; in this form text order is time order. */
export const instant = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, { abort: true }),
  z.refine((text) => !Number.isNaN(Date.parse(text))),
);

/** A day that exists, YYYY-MM-DD. */
export const day = z.string().check(z.refine(isDate));
/** Holds what `src/model/digest.ts` makes of a text. */
export const digest = z.string().check(z.regex(/^[0-9a-f]{16}$/));
/** A text that is not empty and not longer than so many characters. */
export const upTo = (length: number) => z.string().check(z.minLength(1), z.maxLength(length));
