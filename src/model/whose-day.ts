import { byTheDayIn } from '#words/day.ts';
import { zonePlace } from '../basics/time-zone.ts';

/** Returns whose day a date is, as words that follow it, in the site's language. */
export const whoseDay = (timeZone: string): string => byTheDayIn(zonePlace(timeZone));
