import type { Place } from '../handbook.ts';
import { ALL_KINDS, kindRow } from '../kind.ts';
import { problem, type Problem } from '../problem.ts';
import type { AnyFileRecord } from './records.ts';

/** A handbook without chapters, tools or check items answers nobody. */
export function emptinessProblems(records: readonly AnyFileRecord[]): Problem[] {
  const start: Place = { file: 'organization.yaml', line: 1, column: 1 };
  return ALL_KINDS.flatMap((kind) => {
    const { required } = kindRow(kind);
    const isMissing = required !== undefined && !records.some((record) => record.kind === kind);
    return isMissing ? [problem('empty-content', start, `content/ has no ${required}.`)] : [];
  });
}
