import { addDays } from './calendar.ts';
import { dayIn } from './day-in.ts';

const MINUTE_MS = 60_000;

/**
 * Returns the first minute of a day in a time zone, in milliseconds since the Unix epoch. Days that begin later than at midnight,
 * where clocks are set forward, and days that a zone has left out begin when that zone first has them or a later one.
 * @param day YYYY-MM-DD
 */
export function firstMoment(day: string, timeZone: string): number {
  // No zone is more than a day away from UTC.
  let before = Date.parse(addDays(day, -1)) / MINUTE_MS - 1;
  let after = Date.parse(addDays(day, 2)) / MINUTE_MS;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (dayIn(middle * MINUTE_MS, timeZone) < day) before = middle;
    else after = middle;
  }
  return after * MINUTE_MS;
}
