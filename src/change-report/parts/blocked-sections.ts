import { changeReportWords as words } from '#words/change-report.ts';
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
  return [
    {
      id: 'report.errors',
      heading: words.headings.errors,
      lead: [words.errors(errors.length, isCompared)],
      entries: errors.map(({ file, line, column, kind, message }) => ({
        name: `${file}:${line}:${column}`,
        text: `${kind}: ${message}`,
      })),
      isEnglish: true,
      isFolded: false,
    },
  ];
}
