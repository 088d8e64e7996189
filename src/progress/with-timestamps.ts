import { canonicalJson } from './canonical-json.ts';
import type { Draft, Entry } from './entry.ts';
import { believedUntil, instantOf } from './instant.ts';

/**
 * Gives drafts their time: now, or a millisecond after what they replace where that claims to be a little later. What
 * claims to be later than can be comes from a clock that ran ahead: it is replaced at the time that it is.
 */
export function withTimestamps(
  drafts: ReadonlyMap<string, Draft>,
  before: ReadonlyMap<string, Entry>,
  now: Date,
): Map<string, Entry> {
  const latest = believedUntil(now);
  return new Map(
    [...drafts].map(([key, draft]) => {
      const former = before.get(key);
      const earliest = former && former.at <= latest ? Date.parse(former.at) + 1 : 0;
      return [key, { ...draft, at: instantOf(Math.max(now.getTime(), earliest)) }];
    }),
  );
}

/** The entry as if nothing had been said: dated like any other, so that an old import resurrects nothing. */
export function tombstoneFor(entry: Entry): Draft {
  const { since } = entry;
  switch (entry.state) {
    case 'read':
    case 'unread':
      return { state: 'unread', since };
    case 'answered':
    case 'unanswered':
      return { state: 'unanswered', since };
    case 'acknowledged':
    case 'withdrawn':
      return { state: 'withdrawn', since };
    case 'recorded':
    case 'unrecorded':
      return { state: 'unrecorded', since };
    case 'listed':
      return { state: 'listed', works: [], plans: [], since };
    default:
      return { state: 'to-do', since, text: entry.text };
  }
}

/** Entries in which nothing is said. */
export const isTombstone = (entry: Entry): boolean =>
  canonicalJson({ ...tombstoneFor(entry), at: '' }) === canonicalJson({ ...entry, at: '' });
