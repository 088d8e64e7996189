import { addDays, isDate } from '../basics/calendar.ts';

/** The days that are looked at, YYYY-MM-DD, both inclusive. */
export interface AuditWindow {
  since: string;
  until: string;
}

/** Three months, with the day on which somebody begins. */
const DAYS = 92;

/** Returns the days that options ask for: three months up to today where nothing else is said; or what is wrong. */
export function windowOf(since: string | undefined, until: string | undefined, today: string): AuditWindow | string {
  for (const [option, value] of [['--since', since] as const, ['--until', until] as const])
    if (value !== undefined && !isDate(value))
      return `${option} is "${value}". Write a date as YYYY-MM-DD, like 2026-11-22.`;
  const last = until ?? today;
  const first = since ?? addDays(last, -DAYS);
  return first > last ? `--since ${first} is after the last day, ${last}.` : { since: first, until: last };
}
