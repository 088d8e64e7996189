import type { Answer } from './answer.ts';
import type { PolicyInput } from './policy-input.ts';
import type { QuestionProblem } from './question-problems.ts';

/** Something known to be missing before somebody may act on a decision. */
export interface Missing {
  /** A rule that answers; an approval not given yet; a value of the question that is no longer in use. */
  kind: 'rule' | 'approval' | 'value';
  /** The route, or the value. */
  id?: string;
  text: string;
}

/** Returns what a decision knows to be missing. Whether conditions are met is not known, so they are not listed. */
export function missingFor(policy: PolicyInput, retiredValues: readonly QuestionProblem[], answer: Answer): Missing[] {
  const values = retiredValues.map(({ part, value, retired }): Missing => ({
    kind: 'value',
    id: value,
    text: `The ${part} “${value}” was retired on ${retired}.`,
  }));
  if (answer.verdict === 'gap') {
    return [...values, { kind: 'rule', text: 'A rule: no permission, approval or prohibition answers this question.' }];
  }
  const names = new Map(policy.organization.routes.map(({ id, name }) => [id, name]));
  return [
    ...values,
    ...answer.routes.map((id): Missing => ({ kind: 'approval', id, text: `Approval: ${names.get(id) ?? id}.` })),
  ];
}
