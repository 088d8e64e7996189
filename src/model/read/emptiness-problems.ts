import type { Place } from '../handbook.ts';
import { ALL_KINDS, kindRow } from '../kind.ts';
import { KINDS_OF_PART } from '../parts.ts';
import { problem, type Problem } from '../problem.ts';
import type { Part } from '../schema/leave-out.ts';
import type { AnyFileRecord } from './records.ts';

/** A handbook without chapters, tools or check items answers nobody, but for the parts that it leaves out. */
export function emptinessProblems(records: readonly AnyFileRecord[], leaveOut: readonly Part[]): Problem[] {
  const unneeded = leaveOut.flatMap((part) => KINDS_OF_PART[part] ?? []);
  const start: Place = { file: 'organization.yaml', line: 1, column: 1 };
  return ALL_KINDS.flatMap((kind) => {
    const { required } = kindRow(kind);
    const isNeeded = required !== undefined && !unneeded.some((left) => left === kind);
    const isMissing = isNeeded && !records.some((record) => record.kind === kind);
    return isMissing ? [problem('empty-content', start, `content/ has no ${required}.`)] : [];
  });
}
