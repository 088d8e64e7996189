import { daysLeftWords } from '#words/days-left.ts';

const DAY_MS = 86_400_000;

/**
 * Says how long something still is, or is yet to come: "123 days left", "last day today", "begins in 5 days", "ended 3 days ago".
 * Days are YYYY-MM-DD.
 * @param until its last day; without one, nothing is said once it has begun
 */
export function daysLeft(from: string, until: string | undefined, today: string): string {
  if (today < from) return daysLeftWords.begins(daysBetween(today, from));
  if (until === undefined) return '';
  const left = daysBetween(today, until);
  if (left < 0) return daysLeftWords.ended(-left);
  return left === 0 ? daysLeftWords.lastDay : daysLeftWords.left(left);
}

const daysBetween = (a: string, b: string) => Math.round((Date.parse(b) - Date.parse(a)) / DAY_MS);
