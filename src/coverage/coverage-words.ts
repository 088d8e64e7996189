import { coverageNames, coverageWords as words } from '#words/coverage.ts';
import { readableDate } from '../words/format.ts';
import { overdueFrom } from '../policy/due.ts';
import type { CoverageState, PathCoverage, PersonCoverage } from './coverage.ts';

/** Holds what readers call the states. */
export const COVERAGE_NAMES: Record<CoverageState, string> = coverageNames;

/** Where a path stands, in one sentence: "8 of 12 people are current; 2 must read again; 1 is overdue, since 3 November 2026." */
export function coverageSentence({ people, counts, overdue }: PathCoverage): string {
  if (people.length === 0) return words.nobody;
  const minor = counts['current-after-minor'];
  return words.sentence([
    words.current(counts.current + minor, people.length, minor),
    ...(counts['must-reread'] > 0 ? [words.mustReread(counts['must-reread'])] : []),
    ...(counts.never > 0 ? [words.never(counts.never)] : []),
    ...(overdue > 0 ? [words.overdue(overdue, readableDate(firstOverdue(people)))] : []),
  ]);
}

/** The first day on which a person is overdue; undefined when they are not. */
export const overdueSince = ({ due, isOverdue }: PersonCoverage): string | undefined =>
  due !== undefined && isOverdue ? overdueFrom(due) : undefined;

function firstOverdue(people: readonly PersonCoverage[]): string {
  const [first = ''] = people.flatMap((person) => overdueSince(person) ?? []).sort();
  return first;
}
