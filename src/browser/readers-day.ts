import { dayIn } from '../basics/day-in.ts';

/** The organisation's time zone, as the build has written it on every page; UTC in a browser that does not know it yet. */
export const timeZone = known(document.documentElement.dataset.timeZone);

function known(name = 'UTC'): string {
  try {
    dayIn(0, name);
    return name;
  } catch {
    return 'UTC';
  }
}

const MINUTE_MS = 60_000;
let counted: number;
let day: string;

/** Returns today by the reader's clock and the organisation's time zone: the same day that dates in the handbook mean. */
export function readersToday(): string {
  // Made once a minute: lists ask for it with every item.
  const now = Math.floor(Date.now() / MINUTE_MS);
  if (now !== counted) [counted, day] = [now, dayIn(now * MINUTE_MS, timeZone)];
  return day;
}
