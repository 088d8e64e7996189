import type { Review } from './handbook.ts';
import { compareText } from '../basics/compare-text.ts';
import { addMonths } from '../basics/calendar.ts';

/** The day of the next review, YYYY-MM-DD. */
export const nextReview = ({ reviewed, reviewEveryMonths }: Review): string => addMonths(reviewed, reviewEveryMonths);

/** The entry whose review is due first: a page that shows several is as fresh as the oldest of them. */
export function reviewDueFirst<T extends Review>(entries: readonly T[]): T | undefined {
  return [...entries].sort((a, b) => compareText(nextReview(a), nextReview(b)))[0];
}
