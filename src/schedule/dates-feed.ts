import { scheduleWords } from '#words/schedule.ts';
import { addDays } from '../basics/calendar.ts';
import { readableDate } from '../words/format.ts';
import { compareText } from '../basics/compare-text.ts';
import type { PlainText } from '../model/text-kinds.ts';
import { shownDetails, type DatedEvent } from './dated-event.ts';

/** An event as a feed tells of it. */
export interface FeedItem {
  /** Where it can be read, below the site. Each item has an address of its own, by which readers of feeds know it again. */
  path: string;
  title: PlainText;
  description: PlainText;
  /** The day on which it is told, YYYY-MM-DD. */
  told: string;
}

/** Days before an event on which it is told again. */
const AHEAD = 30;

/**
 * Returns events as items of a feed, what was told last ahead: each on the day since which it is known, and again thirty days
 * before it comes.
 * @param roleName what readers call a role
 */
export function datesFeed(events: readonly DatedEvent[], today: string, roleName: (id: string) => string): FeedItem[] {
  const items = events.flatMap((event): FeedItem[] => {
    const soon = addDays(event.day, -AHEAD);
    const known = itemOf(event, event.id, event.known, roleName);
    // What is known for a shorter time than that is told once.
    if (soon <= event.known || soon > today) return [known];
    return [itemOf(event, `${event.id}-soon`, soon, roleName), known];
  });
  return items.sort(
    (a, b) => compareText(b.told, a.told) || compareText(a.title, b.title) || compareText(a.path, b.path),
  );
}

function itemOf(event: DatedEvent, id: string, told: string, roleName: (id: string) => string): FeedItem {
  const [page = '', fragment] = event.path.split('#');
  const owner = event.owner === undefined ? undefined : roleName(event.owner);
  // An event that moves to another day is told again.
  const name = event.id.endsWith(event.day) ? id : `${id}-${event.day}`;
  return {
    path: `${page}?event=${name}${fragment === undefined ? '' : `#${fragment}`}`,
    title: scheduleWords.told(readableDate(event.day), event.title),
    description: scheduleWords.description(event.title, readableDate(event.day), owner, shownDetails(event)),
    told,
  };
}
