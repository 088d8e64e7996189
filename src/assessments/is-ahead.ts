import { addDays } from '../basics/calendar.ts';

/**
 * Returns whether a day cannot have come yet, so that the clock which wrote it ran ahead. Tomorrow can: where the team sits, it
 * may have begun. Days are YYYY-MM-DD.
 */
export const isAhead = (day: string, today: string): boolean => day > addDays(today, 1);
