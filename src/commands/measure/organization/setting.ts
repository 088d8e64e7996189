import { addDays } from '../../../basics/calendar.ts';
import type { Counts } from './counts.ts';

/** Describes what every part of a generated organisation is made from. */
export interface Setting {
  counts: Counts;
  /** The day for which it is made, YYYY-MM-DD: nothing is overdue for review on it. */
  date: string;
}

/** The owner and the dates of an entry or page that is kept. */
export const reviewOf = ({ date }: Setting) => ({
  owner: 'policy-owner',
  effective: date,
  reviewed: date,
  reviewEveryMonths: 12,
});

const DAYS_BETWEEN_VERSIONS = 7;

/** The first day of a version, YYYY-MM-DD: one a week, the last on the day for which the organisation is made. */
export const firstDayOf = ({ counts, date }: Setting, version: number): string =>
  addDays(date, DAYS_BETWEEN_VERSIONS * (version - counts.versions));
