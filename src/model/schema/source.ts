import { z } from 'astro/zod';
import { sourceAddress } from './addresses.ts';
import { date, id, line, retired, text } from './fields.ts';

/** Holds what a statement rests on. Shown with it, so that a report is never taken for a fact. */
export const BASES = ['reported', 'primary', 'paper', 'vendor-terms', 'inference'] as const;
export const basis = z.enum(BASES);
export type Basis = (typeof BASES)[number];

/** An entry of `content/sources/*.yaml`: something outside the handbook that a statement rests on. */
export const source = z
  .strictObject({
    id,
    title: line,
    language: z
      .string()
      .regex(/^[a-z]{2,3}(?:-[A-Z]{2})?$/, { error: 'a language is written en, de or pt-BR' })
      .optional()
      .describe('The language of the title, where the handbook is written in another: en. Screen readers speak it so.'),
    publisher: line,
    date: z
      .string()
      .regex(/^(\d{4}(-\d{2}(-\d{2})?)?|undated)$/, { error: 'a source is dated 2026, 2026-06, 2026-06-29 or undated' })
      .describe('Date of publication, as exactly as it is known: 2026, 2026-06, 2026-06-29 or undated.'),
    kind: z.enum(['reported', 'primary', 'paper', 'vendor-terms']).describe('What kind of source this is.'),
    url: sourceAddress.optional(),
    where: line.optional().describe('Where it can be found when there is no address.'),
    checked: date.describe('The day we opened it: the page itself, or the stored copy of it that `copied` dates.'),
    copied: date
      .optional()
      .describe('The day of the copy that we read, where it was a stored copy and not the page itself.'),
    recheckMonths: z
      .int()
      .min(1)
      .max(60)
      .default(6)
      .describe('Months after which it should be opened again; 6 when left out.'),
    caution: text
      .optional()
      .describe(
        'What readers should know before relying on it: a weak aggregator, a translated copy, only two paragraphs visible.',
      ),
    retired,
  })
  .refine((value) => value.url !== undefined || value.where !== undefined, {
    error: 'a source needs a url, or where it can be found',
    path: ['url'],
  })
  .refine((value) => value.copied === undefined || value.copied <= value.checked, {
    error: 'a copy cannot be younger than the day on which it was opened; `checked` is that day',
    path: ['copied'],
  });

export type Source = z.infer<typeof source>;
