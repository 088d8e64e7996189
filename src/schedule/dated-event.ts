import { scheduleWords } from '#words/schedule.ts';
import type { PlainText } from '../model/text-kinds.ts';

/** Describes what an event is: something of the policy begins to bind, or no longer does; something must be read or opened again. */
type EventKind = 'begins' | 'ends' | 'review' | 'recheck';

/** Something that happens to the handbook on a day, or is due on it. */
export interface DatedEvent {
  /** Stays the same from build to build: calendars and feeds know the event again by it. */
  id: string;
  kind: EventKind;
  /** The day, YYYY-MM-DD: the first one on which something binds, the last one on which it does, or the one on which something is due. */
  day: string;
  title: PlainText;
  /** Says which entries it is about, where there are several. */
  details: readonly PlainText[];
  /** The page to read, below the site. */
  path: string;
  /** The role that has to act; undefined where nobody has to. */
  owner: string | undefined;
  /** The day since which this is known, YYYY-MM-DD. */
  known: string;
}

/** Details that are listed at most: calendars refuse long descriptions, and nobody reads them. */
const MAX_DETAILS = 20;

/** Returns the details of an event, the last of them a count where there are too many. */
export function shownDetails({ details }: DatedEvent): readonly PlainText[] {
  const left = details.length - MAX_DETAILS;
  return left > 0 ? [...details.slice(0, MAX_DETAILS), scheduleWords.more(left)] : details;
}
