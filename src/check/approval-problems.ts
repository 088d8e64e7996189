import { list } from '../basics/words.ts';
import type { Handbook, Place } from '../model/handbook.ts';
import { problem, type Problem } from '../model/problem.ts';
import { isOfKind, type AnyFileRecord } from '../model/read/records.ts';
import type { Approval } from '../model/schema/approval.ts';

const FIELDS = ['role', 'by', 'on', 'link'] as const;

/**
 * Returns what is lacking in the approvals of exceptions and versions, where the organisation wants them complete: from the day
 * that `completeApprovalsFrom` names. What took effect before it needs no more than a role.
 */
export function approvalProblems(records: readonly AnyFileRecord[], handbook: Handbook): Problem[] {
  const { completeApprovalsFrom: from } = handbook.organization;
  if (from === undefined) return [];
  const notes = records.filter(isOfKind('version-note'));
  return [
    ...handbook.rules
      .filter(({ exception, effective, retired }) => exception && effective >= from && !retired)
      .flatMap(({ id, at, exception }) => lacking(`the exception ${id}`, at, exception?.approval)),
    ...handbook.versions
      .filter(({ content }) => content.policy.date >= from)
      .flatMap(({ number, note }) => {
        const file = notes.find(({ id }) => id === String(number))?.file ?? `versions/${number}.yaml`;
        return lacking(`version ${number}`, { file, line: 1, column: 1 }, note.approval);
      }),
  ];
}

function lacking(what: string, at: Place, approval: Partial<Approval> = {}): Problem[] {
  const missing = FIELDS.filter((field) => approval[field] === undefined);
  if (missing.length === 0) return [];
  return [problem('incomplete-approval', at, `the approval of ${what} lacks ${list(missing, 'and')}.`)];
}
