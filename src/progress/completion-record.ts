import * as z from 'zod/mini';
import { isDate } from '../basics/calendar.ts';

/**
 * A handle on the git host, in lower case: hosts do not tell cases apart, and file systems may not either.
 * It is no e-mail address (no @) and no name (no spaces).
 */
export const HANDLE = /^(?!.*\.\.)[a-z0-9_](?:[a-z0-9_.-]{0,62}[a-z0-9_-])?$/;

const whole = z.number().check(z.refine((number) => Number.isSafeInteger(number) && number >= 0));

/** Holds what the handbook writes when somebody completes a path: `content/completions/<handle>/<path>.json`. */
export const completionRecord = z.strictObject({
  schemaVersion: z.literal(1),
  handle: z.string().check(
    z.regex(HANDLE, {
      error: 'a handle is the account name on the git host, in lower case, like mira-k; no address',
    }),
  ),
  path: z.string().check(z.minLength(1)),
  policyVersion: whole.check(z.refine((number) => number > 0)),
  /** Of the texts that were acknowledged: `acknowledgedDigest`. */
  digest: z.string().check(z.regex(/^[0-9a-f]{16}$/, { error: 'a digest is 16 hexadecimal digits' })),
  score: z
    .strictObject({ right: whole, of: whole })
    .check(z.refine(({ right, of }) => right <= of, { error: 'more answers are right than there were' })),
  /** The day of completion, YYYY-MM-DD in the organisation's time zone. */
  date: z.string().check(z.refine(isDate, { error: 'a date is written YYYY-MM-DD, like 2026-11-22' })),
  /** Word by word what the person agreed to. */
  statement: z.string().check(z.minLength(1)),
  /** A check sum over the other fields: `sealOf`. Records of older handbooks have none. */
  seal: z.optional(z.string().check(z.regex(/^[0-9a-f]{16}$/, { error: 'a seal is 16 hexadecimal digits' }))),
});

export type CompletionRecord = z.infer<typeof completionRecord>;

/** Where the record of a person and path is kept, below `content/`. */
export const completionFile = ({ handle, path }: Pick<CompletionRecord, 'handle' | 'path'>): string =>
  `completions/${handle}/${path}.json`;

/** The record as it is kept: the same record, the same bytes. */
export const completionText = (record: CompletionRecord): string =>
  `${JSON.stringify(z.parse(completionRecord, record), null, 2)}\n`;
