import * as z from 'zod/mini';
import { day, digest, instant, upTo } from './fields.ts';

/** The four states of something to tick, as they are stored. */
export const STATES = ['to-do', 'in-progress', 'done', 'not-applicable'] as const;
export type State = (typeof STATES)[number];

/** Longest texts that an entry keeps, in characters; the fields on the pages stop there too. */
export const MAX_LENGTHS = { note: 4000, evidence: 1000, reason: 1000 } as const;

const kept = {
  /** When the entry was last touched, in whatever way: the newest wins a merge. */
  at: instant,
  /** The day, in the organisation's time zone, on which the state was reached; a later note does not move it. */
  since: day,
  /** The digest of the wording that was ticked. */
  text: digest,
  note: z.optional(upTo(MAX_LENGTHS.note)),
  /** A link, or words that say where it lies. */
  evidence: z.optional(upTo(MAX_LENGTHS.evidence)),
};

/** Holds what is kept of one item to tick. Not applicable needs its reason, so that nobody can drop an item in silence. */
export const itemEntries = [
  z.strictObject({ state: z.literal('to-do'), ...kept }),
  z.strictObject({ state: z.literal('in-progress'), ...kept }),
  z.strictObject({ state: z.literal('done'), ...kept }),
  z.strictObject({ state: z.literal('not-applicable'), reason: upTo(MAX_LENGTHS.reason), ...kept }),
] as const;

export type ItemEntry = z.infer<(typeof itemEntries)[number]>;

/** An entry as a page writes it: the store dates it. */
export type ItemDraft = ItemEntry extends infer E ? (E extends ItemEntry ? Omit<E, 'at'> : never) : never;
