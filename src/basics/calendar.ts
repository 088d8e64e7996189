/** True for a day that exists, written YYYY-MM-DD. Date.parse alone takes 30 February for 2 March. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** The same day of the month `months` later, or that month's last day. Dates are YYYY-MM-DD. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const lastDay = new Date(timeOf(year, month - 1 + months + 1, 0)).getUTCDate();
  return utcDay(timeOf(year, month - 1 + months, Math.min(day, lastDay)));
}

/** Date.UTC takes the year 1 for 1901. */
const timeOf = (year: number, month: number, day: number) => new Date(0).setUTCFullYear(year, month, day);

/** The day `days` later. Dates are YYYY-MM-DD. */
export function addDays(date: string, days: number): string {
  return utcDay(Date.parse(date) + days * 86_400_000);
}

/** The day `days` working days later: Saturdays and Sundays do not count; of public holidays nothing is known. */
export function addWorkingDays(date: string, days: number): string {
  let day = date;
  for (let left = days; left > 0;) {
    day = addDays(day, 1);
    if (day === utcDay(LAST_DAY)) return day;
    if (![0, 6].includes(new Date(Date.parse(day)).getUTCDay())) left -= 1;
  }
  return day;
}

/** A later year has five digits, and would come before all others in the order of text. */
const LAST_DAY = Date.UTC(9999, 11, 31);

/** Dates are counted in UTC, which has neither summer time nor a place. */
const utcDay = (time: number): string => new Date(Math.min(time, LAST_DAY)).toISOString().slice(0, 10);
