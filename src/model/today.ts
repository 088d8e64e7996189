import { isDate } from '../basics/calendar.ts';
import { dayIn } from '../basics/day-in.ts';
import { PlainError } from '../basics/plain-error.ts';

/**
 * Today as YYYY-MM-DD: HANDBOOK_TODAY if set, else the date in the time zone. Read once by whoever starts a run and passed on.
 * @param timeZone the organisation's
 * @throws PlainError when HANDBOOK_TODAY is not a date
 */
export function today(
  timeZone: string,
  env: Record<string, string | undefined> = process.env,
  now: () => Date = () => new Date(),
): string {
  const given = env.HANDBOOK_TODAY;
  if (!given) return dayIn(now().getTime(), timeZone);
  if (!isDate(given)) {
    throw new PlainError(`HANDBOOK_TODAY is "${given}". Write a day that exists as YYYY-MM-DD, like 2026-11-22.`);
  }
  return given;
}
