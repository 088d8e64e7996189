import { readableDate } from '../words/format.ts';
import { overdueFrom } from '../policy/due.ts';
import type { CoverageState, PathCoverage, PersonCoverage } from './coverage.ts';

/** Holds what readers call the states. */
export const COVERAGE_NAMES: Record<CoverageState, string> = {
  current: 'Current',
  'current-after-minor': 'Current after a minor change',
  'must-reread': 'Must read again',
  never: 'Never completed',
};

/** Where a path stands, in one sentence: "8 of 12 people are current; 2 must read again; 1 is overdue, since 3 November 2026." */
export function coverageSentence({ people, counts, overdue }: PathCoverage): string {
  if (people.length === 0) return 'Nobody is listed for this path, and no record of it has been merged.';
  const minor = counts['current-after-minor'];
  const current = counts.current + minor;
  const parts = [
    `${current} of ${people.length} people ${isOrAre(current)} current`,
    ...(minor > 0 ? [minor === current ? 'after a minor change' : `${minor} of them after a minor change`] : []),
  ];
  return [
    parts.join(', '),
    ...(counts['must-reread'] > 0 ? [`${counts['must-reread']} must read again`] : []),
    ...(counts.never > 0 ? [`${counts.never} ${counts.never === 1 ? 'has' : 'have'} never completed it`] : []),
    ...(overdue > 0 ? [overdueWords(people, overdue)] : []),
  ]
    .join('; ')
    .concat('.');
}

/** The first day on which a person is overdue; undefined when they are not. */
export const overdueSince = ({ due, isOverdue }: PersonCoverage): string | undefined =>
  due !== undefined && isOverdue ? overdueFrom(due) : undefined;

function overdueWords(people: readonly PersonCoverage[], overdue: number): string {
  const [first = ''] = people.flatMap((person) => overdueSince(person) ?? []).sort();
  const since = `since ${readableDate(first)}`;
  return overdue === 1 ? `1 is overdue, ${since}` : `${overdue} are overdue, the first ${since}`;
}

const isOrAre = (number: number) => (number === 1 ? 'is' : 'are');
