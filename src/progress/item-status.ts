import { addMonths } from '../basics/calendar.ts';
import { isPastDue } from '../policy/due.ts';
import type { ItemEntry, State } from './item-entry.ts';

/** Describes what the handbook says today about something to tick. */
export interface ItemText {
  /** Digest of its wording. */
  textDigest: string;
  /** The last day on which its meaning changed. */
  changedMaterially?: string | undefined;
  everyMonths: 'once' | number;
}

/** Describes what an entry means today. */
export interface ItemStatus {
  /** The state that counts: something done that has to be done again counts as to do. */
  state: State;
  /** The wording changed since it was ticked, but not what it means. */
  isReworded: boolean;
  /** The meaning changed since it was ticked: it asks again. */
  needsReconfirmation: boolean;
  /** The last day on which it counts as done, for something done that recurs: it is to do again from the next day on. */
  due: string | undefined;
  isOverdue: boolean;
}

/**
 * Judges what was ticked against the wording of today.
 * @param entry undefined when nobody has touched the item
 * @param today YYYY-MM-DD
 */
export function statusOf(entry: ItemEntry | undefined, item: ItemText, today: string): ItemStatus {
  const state = entry?.state ?? 'to-do';
  const isSettled = state === 'done' || state === 'not-applicable';
  const isChanged = entry !== undefined && entry.text !== item.textDigest;
  // A change that is announced for a later day asks nothing before it.
  const changed = (item.changedMaterially ?? '') <= today ? item.changedMaterially : undefined;
  const needsReconfirmation = isSettled && meaningChanged(entry, changed, isChanged);
  const due =
    state === 'done' && entry && item.everyMonths !== 'once' ? addMonths(entry.since, item.everyMonths) : undefined;
  const isOverdue = !needsReconfirmation && due !== undefined && isPastDue(due, today);
  return {
    state: needsReconfirmation || isOverdue ? 'to-do' : state,
    isReworded: isSettled && isChanged && !needsReconfirmation,
    needsReconfirmation,
    due,
    isOverdue,
  };
}

/** On the day of the change itself only the wording tells whether it was ticked before or after. */
function meaningChanged(entry: ItemEntry | undefined, changed: string | undefined, isChanged: boolean): boolean {
  if (!entry || !changed) return false;
  return entry.since < changed || (entry.since === changed && isChanged);
}
