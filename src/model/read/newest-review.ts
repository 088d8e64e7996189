import { isDate } from '../../basics/calendar.ts';
import { isRecord } from './walk.ts';

/**
 * Returns the raw fields of a file with the day of its newest review in `reviewed`, so that everything that asks for the last
 * review need not know in which of two forms it is written. The newest counts, whichever form states it.
 */
export function withNewestReview(raw: unknown): unknown {
  const newest = newestReview(raw);
  if (!isRecord(raw) || newest === undefined) return raw;
  const stated = raw.reviewed;
  return typeof stated === 'string' && stated >= newest.on ? raw : { ...raw, reviewed: newest.on };
}

/** The newest of the reviews that a file lists, with its place in the list; undefined where it lists none with a day. */
export function newestReview(raw: unknown): { on: string; index: number } | undefined {
  const listed: unknown[] = isRecord(raw) && Array.isArray(raw.reviews) ? raw.reviews : [];
  const days = listed.flatMap((review, index) =>
    isRecord(review) && typeof review.on === 'string' && isDate(review.on) ? [{ on: review.on, index }] : [],
  );
  return days.reduce<(typeof days)[number] | undefined>((a, b) => (a && a.on > b.on ? a : b), undefined);
}
