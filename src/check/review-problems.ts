import { isRetiredOn } from '../basics/current-on.ts';
import { problem, type Problem } from '../model/problem.ts';
import { addDays, addMonths, isDate } from '../basics/calendar.ts';
import { isPastDue } from '../policy/due.ts';
import type { AnyFileRecord } from '../model/read/records.ts';
import { newestReview } from '../model/read/newest-review.ts';
import { isRecord } from '../model/read/walk.ts';
import type { HandbookLists } from '../model/read/assemble.ts';

/** Review dates in the future, and reviews that are due. */
export function reviewProblems(records: readonly AnyFileRecord[], today: string): Problem[] {
  return records.flatMap(({ raw, document }) => {
    if (!isRecord(raw) || typeof raw.reviewed !== 'string' || !isDate(raw.reviewed)) return [];
    const newest = newestReview(raw);
    const at = document.place(newest?.on === raw.reviewed ? ['reviews', newest.index, 'on'] : ['reviewed']);
    if (raw.reviewed > addDays(today, 1)) {
      return [problem('future-review', at, `reviewed: ${raw.reviewed} is after today, ${today}.`)];
    }
    const due = addMonths(raw.reviewed, monthsOf(raw.reviewEveryMonths));
    return isPastDue(due, today)
      ? [problem('review-overdue', at, `last reviewed on ${raw.reviewed}; the next review was due on ${due}.`)]
      : [];
  });
}

/** The interval of a review; where it is wrong, that is reported, and the usual interval stands in. */
const monthsOf = (value: unknown) =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 36 ? Number(value) : 6;

/** Sources that nothing cites, and sources that nobody has opened for longer than their interval. */
export function sourceProblems(lists: HandbookLists, used: ReadonlySet<string>, today: string): Problem[] {
  return lists.sources.flatMap((source): Problem[] => {
    const found: Problem[] = [];
    if (!used.has(source.id) && !isRetiredOn(source, today)) {
      found.push(problem('unused-source', source.at, `nothing cites the source \`${source.id}\`.`));
    }
    const due = addMonths(source.checked, source.recheckMonths);
    if (isPastDue(due, today) && !isRetiredOn(source, today)) {
      found.push(
        problem(
          'source-stale',
          source.at,
          `\`${source.id}\` was last opened on ${source.checked}; it was due again on ${due}.`,
        ),
      );
    }
    return found;
  });
}
