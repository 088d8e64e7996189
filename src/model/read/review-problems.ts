import type { Place } from '../handbook.ts';
import { problem, type Problem } from '../problem.ts';
import { addDays, addMonths, isDate } from '../../policy/calendar.ts';
import { isPastDue } from '../../policy/due.ts';
import { ALL_KINDS, kindRow } from '../kind.ts';
import type { AnyFileRecord } from './records.ts';
import { isRecord } from './walk.ts';
import type { HandbookLists } from './assemble.ts';

/** Review dates in the future, and reviews that are due. */
export function reviewProblems(records: readonly AnyFileRecord[], today: string): Problem[] {
  return records.flatMap(({ raw, document }) => {
    if (!isRecord(raw) || typeof raw.reviewed !== 'string' || !isDate(raw.reviewed)) return [];
    const at = document.place(['reviewed']);
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
    if (!used.has(source.id) && !source.retired) {
      found.push(problem('unused-source', source.at, `nothing cites the source \`${source.id}\`.`));
    }
    const due = addMonths(source.checked, source.recheckMonths);
    if (isPastDue(due, today) && !source.retired) {
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

/** A handbook without chapters, tools or check items answers nobody. */
export function emptinessProblems(records: readonly AnyFileRecord[]): Problem[] {
  const start: Place = { file: 'organization.yaml', line: 1, column: 1 };
  return ALL_KINDS.flatMap((kind) => {
    const { required } = kindRow(kind);
    const isMissing = required !== undefined && !records.some((record) => record.kind === kind);
    return isMissing ? [problem('empty-content', start, `content/ has no ${required}.`)] : [];
  });
}
