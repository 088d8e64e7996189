import { addDays } from '../basics/calendar.ts';

/**
 * Returns whether something is late. What is due on a day is on time until that day ends and overdue from the next day on:
 * training, reviews, sources, recurring check items, in the browser and in every file.
 * @param due the last day on which it is on time, YYYY-MM-DD
 * @param today YYYY-MM-DD
 */
export const isPastDue = (due: string, today: string): boolean => due < today;

/** The first day on which what is due then is overdue. */
export const overdueFrom = (due: string): string => addDays(due, 1);
