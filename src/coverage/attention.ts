import { COVERAGE_STATES, type PathCoverage, type PersonCoverage } from './coverage.ts';
import { compareText } from '../basics/compare-text.ts';

/** Returns who needs attention comes first: overdue people, the longest overdue ahead; then who must do something, the nearest deadline ahead. */
export function byAttention(people: readonly PersonCoverage[]): PersonCoverage[] {
  return [...people].sort(
    (a, b) =>
      Number(b.isOverdue) - Number(a.isOverdue) ||
      compareText(a.due ?? NEVER_DUE, b.due ?? NEVER_DUE) ||
      COVERAGE_STATES.indexOf(b.state) - COVERAGE_STATES.indexOf(a.state) ||
      compareText(a.handle, b.handle),
  );
}

/** After every date. */
const NEVER_DUE = '9999-12-31';

/**
 * The last day on which what is said about deadlines still holds: the next day on which something is due.
 * @returns undefined when no deadline lies ahead
 */
export function nextDeadline(paths: readonly PathCoverage[]): string | undefined {
  return paths
    .flatMap(({ people }) => people.flatMap(({ due, isOverdue }) => (due !== undefined && !isOverdue ? [due] : [])))
    .sort(compareText)[0];
}
