import { coverageCsvWords as words } from '#words/coverage.ts';
import { csv } from '../progress/csv.ts';
import type { PathCoverage } from './coverage.ts';
import { COVERAGE_NAMES } from './coverage-words.ts';

/** The coverage of all paths as one table: a row for each person and path. */
export function coverageCsv(paths: readonly PathCoverage[]): string {
  const yes = (value: boolean) => (value ? words.yes : words.no);
  const rows = paths.flatMap(({ path, people }) =>
    people.map(({ handle, state, completed, isRequired, due, isOverdue }) => [
      path.title,
      handle,
      COVERAGE_NAMES[state],
      completed?.date ?? '',
      completed ? String(completed.version) : '',
      yes(isRequired),
      due ?? '',
      yes(isOverdue),
    ]),
  );
  return csv([words.head, ...rows]);
}
