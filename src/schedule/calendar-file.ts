import { language } from '#words/language.ts';
import { scheduleWords } from '#words/schedule.ts';
import { addDays } from '../basics/calendar.ts';
import type { PlainText } from '../model/text-kinds.ts';
import { shownDetails, type DatedEvent } from './dated-event.ts';

/** Describes a calendar as a whole. */
export interface CalendarHead {
  title: PlainText;
  /** The host of the site: it makes ids of events unlike those of every other calendar. */
  host: string;
  /** The whole address of a path of the site. */
  addressOf: (path: string) => string;
  /** Returns what readers call a role. */
  roleName: (id: string) => string;
}

/** Events as a calendar of days, RFC 5545. The same events give the same bytes: each is stamped with the day since which it is known. */
export function calendarFile(events: readonly DatedEvent[], head: CalendarHead): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//ai-tool-policy-handbook//dates//${language.id.toUpperCase()}`,
    'METHOD:PUBLISH',
    `NAME:${escaped(head.title)}`,
    `X-WR-CALNAME:${escaped(head.title)}`,
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    ...events.flatMap((event) => eventLines(event, head)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines(event: DatedEvent, { host, addressOf, roleName }: CalendarHead): string[] {
  const address = addressOf(event.path);
  const description = [
    ...(event.owner === undefined ? [] : [scheduleWords.owner(roleName(event.owner))]),
    ...shownDetails(event),
    address,
  ].join('\n');
  return [
    'BEGIN:VEVENT',
    `UID:${event.id}@${host}`,
    `DTSTAMP:${basicDate(event.known)}T000000Z`,
    `DTSTART;VALUE=DATE:${basicDate(event.day)}`,
    // The end is not part of the event.
    `DTEND;VALUE=DATE:${basicDate(addDays(event.day, 1))}`,
    `SUMMARY:${escaped(event.title)}`,
    `DESCRIPTION:${escaped(description)}`,
    `CATEGORIES:${event.kind.toUpperCase()}`,
    `URL:${address}`,
    // Nobody is busy for it.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

const basicDate = (day: string) => day.replaceAll('-', '');

const escaped = (text: string) => text.replaceAll(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll('\n', '\\n');

/** The most octets of a line, without its end. */
const LINE_OCTETS = 75;

/** Breaks a line into lines of 75 octets; each but the first begins with a space. No character is broken in two. */
function folded(line: string): string {
  let octets = 0;
  let text = '';
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > LINE_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}
