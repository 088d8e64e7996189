import * as z from 'zod/mini';
import { isDate } from '../policy/calendar.ts';

/** The four states of something to tick, as they are stored. */
export const STATES = ['to-do', 'in-progress', 'done', 'not-applicable'] as const;
export type State = (typeof STATES)[number];

/** Longest texts that an entry keeps, in characters; the fields on the pages stop there too. */
export const LONGEST = { note: 4000, evidence: 1000, reason: 1000 } as const;

/** A moment, as `Date.toISOString()` writes it; in this form text order is time order. */
export const instant = z.string().check(
  z.regex(/^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  z.refine((text) => !Number.isNaN(Date.parse(text))),
);

/** A day that exists, YYYY-MM-DD. */
export const day = z.string().check(z.refine(isDate));
const digest = z.string().check(z.regex(/^[0-9a-f]{16}$/));
const upTo = (length: number) => z.string().check(z.minLength(1), z.maxLength(length));

const kept = {
  /** When the entry was last touched, in whatever way: the newest wins a merge. */
  at: instant,
  /** The day (UTC) on which the state was reached; a later note does not move it. */
  since: day,
  /** The digest of the wording that was ticked. */
  text: digest,
  note: z.optional(upTo(LONGEST.note)),
  /** A link, or words that say where it lies. */
  evidence: z.optional(upTo(LONGEST.evidence)),
};

/** What is kept of one item to tick. Not applicable needs its reason, so that nobody can drop an item in silence. */
export const entry = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('to-do'), ...kept }),
  z.strictObject({ state: z.literal('in-progress'), ...kept }),
  z.strictObject({ state: z.literal('done'), ...kept }),
  z.strictObject({ state: z.literal('not-applicable'), reason: upTo(LONGEST.reason), ...kept }),
]);
export type Entry = z.infer<typeof entry>;

/** An entry as a page writes it: the store dates it. */
export type Draft = Entry extends infer E ? (E extends Entry ? Omit<E, 'at'> : never) : never;

const ID = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** What an entry is about: `item/<id>` of a self-assessment, `check/<id>` of the table of check items. */
export const entryKey = z.string().check(z.regex(new RegExp(`^(?:item|check)/${ID}$`)), z.maxLength(200));

export const itemKey = (id: string) => `item/${id}`;
export const checkKey = (id: string) => `check/${id}`;
