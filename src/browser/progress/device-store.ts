import { dayOf } from '../../progress/instant.ts';
import { openStore } from '../../progress/store.ts';
import { browserDevice } from './browser-device.ts';

/** The store of this page: one, whichever elements use it. */
export const store = openStore(browserDevice);

const DAY = 86_400_000;
let counted: number;
let day: string;

/** Today by the reader's clock, as a UTC date: the same day that dates in the handbook mean. Written once a day: lists ask for it with every item. */
export function readersToday(): string {
  const now = Math.floor(Date.now() / DAY);
  if (now !== counted) [counted, day] = [now, dayOf(now * DAY)];
  return day;
}
