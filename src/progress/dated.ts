import type { Draft, Entry } from './entry.ts';

/**
 * Gives drafts their time: now, or a millisecond after what they replace where that claims to be later,
 * so that a change made here is never undone by a clock that once ran ahead.
 */
export function dated(
  drafts: ReadonlyMap<string, Draft>,
  before: ReadonlyMap<string, Entry>,
  now: Date,
): Map<string, Entry> {
  return new Map(
    [...drafts].map(([key, draft]) => {
      const former = before.get(key);
      const earliest = former ? Date.parse(former.at) + 1 : 0;
      return [key, { ...draft, at: new Date(Math.max(now.getTime(), earliest)).toISOString() }];
    }),
  );
}

/** The entry as if nothing had been said: dated like any other, so that an old import resurrects nothing. */
export function blankOf(entry: Entry): Draft {
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
    default:
      return { state: 'to-do', since, text: entry.text };
  }
}
