import type { Handbook } from '../model/handbook.ts';
import type { Problem } from '../model/problem.ts';

/** A warning of the check, with the role that looks after the file. */
export interface OpenWarning {
  kind: string;
  file: string;
  line: number;
  message: string;
  /** The role that owns the file; the owner of the policy for files that nobody owns. */
  owner: string | undefined;
}

/** Lists what is shown as overdue, with its page and its day, and is not told once more as a warning. */
const LISTED_BY_DAY: readonly Problem['kind'][] = ['review-overdue', 'source-stale'];

/** Returns the warnings of the check that are not about a day that has passed, in the order of the check. */
export function warningsOf({ reviewedFiles, reviews }: Handbook, problems: readonly Problem[]): OpenWarning[] {
  const ownerOf = new Map(reviewedFiles.map(({ at, owner }) => [at.file, owner]));
  return problems
    .filter(({ severity, kind }) => severity === 'warning' && !LISTED_BY_DAY.includes(kind))
    .map(({ kind, file, line, message }) => ({
      kind,
      file,
      line,
      message,
      owner: ownerOf.get(file) ?? reviews.rule?.owner,
    }));
}
