import { PlainError } from './content-folder.ts';

/** True for a day that exists, written YYYY-MM-DD. Date.parse alone takes 30 February for 2 March. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * Today as YYYY-MM-DD: HANDBOOK_TODAY if set, else the UTC date. Read once by whoever starts a run and passed on.
 * @throws PlainError when HANDBOOK_TODAY is not a date
 */
export function today(
  env: Record<string, string | undefined> = process.env,
  now: () => Date = () => new Date(),
): string {
  const given = env.HANDBOOK_TODAY;
  if (!given) return now().toISOString().slice(0, 10);
  if (!isDate(given)) {
    throw new PlainError(`HANDBOOK_TODAY is "${given}". Write a day that exists as YYYY-MM-DD, like 2026-11-22.`);
  }
  return given;
}

/** The same day of the month `months` later, or that month's last day. Dates are YYYY-MM-DD. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastDay))).toISOString().slice(0, 10);
}

/** The day `days` later. Dates are YYYY-MM-DD. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
}
