import { sha256 } from '../model/sha256.ts';
import { visible, type Problem } from '../model/problem.ts';

/** A finding in the form that GitLab reads as a "code quality" report, and shows beside the changed lines. */
export interface CodeQualityFinding {
  description: string;
  check_name: string;
  /** Tells GitLab which findings are new: the same problem keeps it when lines move. */
  fingerprint: string;
  severity: 'major' | 'minor';
  location: { path: string; lines: { begin: number } };
}

/**
 * Returns the problems as findings of a code quality report.
 * @param folder the content folder as it is called from the top of the repository
 */
export function codeQuality(problems: readonly Problem[], folder = 'content'): CodeQualityFinding[] {
  const seen = new Map<string, number>();
  return problems.map(({ kind, severity, file, line, message }) => {
    const path = visible(`${folder}/${file}`.replace(/^(\.\/)+/, ''));
    const said = JSON.stringify([kind, path, message]);
    // The same words may be wrong twice in a file.
    const before = seen.get(said) ?? 0;
    seen.set(said, before + 1);
    return {
      description: visible(message),
      check_name: kind,
      fingerprint: sha256(`${said} ${before}`),
      severity: severity === 'error' ? 'major' : 'minor',
      location: { path, lines: { begin: line } },
    };
  });
}
