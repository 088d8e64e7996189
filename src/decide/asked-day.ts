import { addDays, isDate } from '../basics/calendar.ts';

/** A decision page by the first day of the version of the policy that it answers by. */
export interface VersionDay {
  /** YYYY-MM-DD */
  from: string;
  /** Its address below the decision page of today: empty for that page itself, else "from-2026-11-22/". */
  page: string;
}

/** Describes for which day a decision page answers. */
export type AskedDay =
  /** Nobody asked for another day, and the page is of the version that decides today, or of a coming one. */
  | { is: 'today' }
  /** The address names no day that there is. */
  | { is: 'no-day'; value: string }
  /** Another page answers for that day. */
  | { is: 'elsewhere'; page: string }
  /** The page answers for this day, which is not today. */
  | { is: 'day'; day: string; from: string; until: string | undefined };

/** Writes the days for an attribute: `2026-11-22=from-2026-11-22/ 2026-11-28=`. */
export const writeDays = (days: readonly VersionDay[]): string =>
  days.map(({ from, page }) => `${from}=${page}`).join(' ');

/** Reads what `writeDays` wrote. */
export const readDays = (text: string): VersionDay[] =>
  text.split(' ').map((part) => {
    const [from = '', page = ''] = part.split('=');
    return { from, page };
  });

/**
 * Returns for which day a decision page answers.
 * @param query of its address; `on` is the day that is asked for
 * @param days the first days of all versions that have a decision page, oldest first
 * @param own the page that is open, as `days` names it
 * @param today by the reader's clock, YYYY-MM-DD
 */
export function askedDay(query: string, days: readonly VersionDay[], own: string, today: string): AskedDay {
  const on = new URLSearchParams(query).get('on');
  const place = days.findIndex(({ page }) => page === own);
  const { from = '' } = days[place] ?? {};
  const next = days[place + 1]?.from;
  const until = next === undefined ? undefined : addDays(next, -1);
  if (on === null) {
    // Whoever opens the page of an earlier version asks for its time; its last day is the nearest to today.
    const isPast = own !== '' && until !== undefined && until < today;
    return isPast ? { is: 'day', day: until, from, until } : { is: 'today' };
  }
  if (!isDate(on)) return { is: 'no-day', value: on };
  const other = days.findLast((version) => version.from <= on) ?? days[0];
  if (other !== undefined && other.page !== own) return { is: 'elsewhere', page: other.page };
  return on === today && own === '' ? { is: 'today' } : { is: 'day', day: on, from, until };
}
