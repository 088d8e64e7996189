import { count } from '../../basics/words.ts';
import type { Problem } from '../../model/problem.ts';
import type { ReportSection } from '../report.ts';

/** Kinds that say no more than what the first lines of the report say already. */
const SAID = new Set<Problem['kind']>(['unpublished-change', 'never-published']);

/**
 * Returns what has to be put right before the change can be merged.
 * @param isCompared whether the content can be read all the same
 */
export function blockedSections(problems: readonly Problem[], isCompared: boolean): ReportSection[] {
  const errors = problems.filter(({ severity, kind }) => severity === 'error' && !SAID.has(kind));
  if (errors.length === 0) return [];
  const rest = isCompared
    ? 'The rest of this report shows the change as it is.'
    : 'Answers can be compared once nothing stops a build.';
  return [
    {
      id: 'report.errors',
      heading: 'What has to be put right first',
      lead: [`The check finds ${count(errors.length, 'error')}. ${rest}`],
      entries: errors.map(({ file, line, column, kind, message }) => ({
        name: `${file}:${line}:${column}`,
        text: `${kind}: ${message}`,
      })),
      isFolded: false,
    },
  ];
}
