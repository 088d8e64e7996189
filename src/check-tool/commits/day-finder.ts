import { dayIn } from '../../basics/day-in.ts';

/** Every time zone is a multiple of it away from UTC, so no day begins within one. */
const QUARTER = 15 * 60_000;

/** Returns what tells the day of a moment in a time zone; asked a million times for the same days, it looks up each quarter of an hour once. */
export function dayFinder(timeZone: string): (at: number) => string {
  const days = new Map<number, string>();
  return (at) => {
    const quarter = Math.floor(at / QUARTER);
    const known = days.get(quarter) ?? dayIn(quarter * QUARTER, timeZone);
    days.set(quarter, known);
    return known;
  };
}
