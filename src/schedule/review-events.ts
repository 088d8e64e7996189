import { scheduleWords } from '#words/schedule.ts';
import { compareText } from '../basics/compare-text.ts';
import type { Handbook, ReviewedFile } from '../model/handbook.ts';
import { has } from '../model/parts.ts';
import { ownerStatusPath } from '../model/paths.ts';
import { nextReview } from '../model/review-due.ts';
import type { DatedEvent } from './dated-event.ts';
import { pageOfFile } from './page-of-file.ts';
import { reviewedToday } from './reviewed-today.ts';

/** Returns the next review of every file, those of one role that are due on one day together: one entry of a calendar is read, a hundred are not. */
export function reviewEvents(handbook: Handbook): DatedEvent[] {
  const byDay = Map.groupBy(reviewedToday(handbook), (file) => `${file.owner} ${nextReview(file)}`);
  return [...byDay.values()].flatMap((group) => {
    const [first] = group;
    return first ? [reviewsTogether(first, group, has(handbook, 'status'))] : [];
  });
}

function reviewsTogether(first: ReviewedFile, group: readonly ReviewedFile[], hasStatus: boolean): DatedEvent {
  const day = nextReview(first);
  return {
    id: `review-${first.owner}-${day}`,
    kind: 'review',
    day,
    title: group.length === 1 ? scheduleWords.review(first.title) : scheduleWords.reviews(group.length),
    details: group.length === 1 ? [] : group.map(({ title }) => title).sort(compareText),
    path: group.length === 1 || !hasStatus ? pageOfFile(first) : ownerStatusPath,
    owner: first.owner,
    known: group.map(({ reviewed }) => reviewed).reduce((a, b) => (a > b ? a : b)),
  };
}
