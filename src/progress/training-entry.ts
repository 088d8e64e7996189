import * as z from 'zod/mini';
import { day, digest, instant, upTo } from './fields.ts';

const kept = { at: instant, since: day };
const count = z.number().check(z.refine((number) => Number.isSafeInteger(number) && number >= 0));

/** Ids of options: verdicts, conditions or steps. */
const choice = z.array(z.string().check(z.regex(/^[a-z0-9-]{1,200}$/))).check(z.maxLength(40));

/**
 * Holds what is kept of somebody's training. Each kind has a state that takes it back, because what is cleared has to be
 * newer than what it clears.
 */
export const trainingEntries = [
  /** A chapter that was read. */
  z.strictObject({ state: z.literal('read'), ...kept }),
  z.strictObject({ state: z.literal('unread'), ...kept }),
  /** A scenario: the first answer counts, the last one shows what was learnt. `text` is the digest of the answer key. */
  z.strictObject({ state: z.literal('answered'), text: digest, first: choice, answer: choice, ...kept }),
  z.strictObject({ state: z.literal('unanswered'), ...kept }),
  /** A rule that was read and agreed to, in the wording of `text`. */
  z.strictObject({ state: z.literal('acknowledged'), text: digest, ...kept }),
  z.strictObject({ state: z.literal('withdrawn'), ...kept }),
  /** A path that was completed: what its completion record says. `since` is its day. */
  z.strictObject({
    state: z.literal('recorded'),
    handle: upTo(64),
    policyVersion: count,
    text: digest,
    right: count,
    of: count,
    statement: upTo(2000),
    ...kept,
  }),
  z.strictObject({ state: z.literal('unrecorded'), ...kept }),
] as const;

type TrainingEntry = z.infer<(typeof trainingEntries)[number]>;
export type Recorded = Extract<TrainingEntry, { state: 'recorded' }>;
