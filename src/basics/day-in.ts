/** A clock outside of these times, of which the last is in the year 9892, names no day that sorts as text in every time zone. */
const FIRST = 0;
const LAST = 2.5e14;

/**
 * Returns the date of a moment in a time zone, as YYYY-MM-DD: the one place in which a moment becomes a day.
 * @param time milliseconds since the Unix epoch; before it and after the year 9892, the nearest of the days between
 * @param timeZone an IANA name, like America/Los_Angeles
 * @throws RangeError for a time zone that is not known here
 */
export const dayIn = (time: number, timeZone: string): string => daysIn(timeZone)(time);

/** The same for many moments in one time zone, at a fiftieth of the price. */
export function daysIn(timeZone: string): (time: number) => string {
  // Swedish writes a date as YYYY-MM-DD. Kept this short because every page carries it.
  const format = new Intl.DateTimeFormat('sv', { timeZone });
  return (time) => format.format(Math.min(Math.max(time, FIRST), LAST));
}
