import type { ReportedFinding } from './usage-report.ts';

/** The kinds of answer that a finding can have, the strictest first; `before` is a use from before the policy began. */
export const ANSWER_KINDS = ['prohibited', 'approval', 'conditional', 'allowed', 'before'] as const;
export type AnswerKind = (typeof ANSWER_KINDS)[number];

/** Returns the kind of a finding: where its answer depends on what nobody stated, somebody has to be asked. */
export function answerKind({ verdict: { laxest, strictest, binding } }: Pick<ReportedFinding, 'verdict'>): AnswerKind {
  if (!binding) return 'before';
  if (strictest === 0) return 'allowed';
  if (strictest <= 10) return 'conditional';
  return laxest === strictest && strictest >= 30 ? 'prohibited' : 'approval';
}
