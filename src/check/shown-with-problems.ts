import type { Problem } from '../model/problem.ts';
import type { ProblemKind } from '../model/problem-kinds.ts';

/**
 * Kinds of errors with which pages can be shown all the same: every entry is sound, and what is wrong is what they add up to. Somebody
 * who adds a tool looks at its page before every question about it has an answer.
 */
const SHOWN: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  'policy-gap',
  'policy-dead',
  'policy-override-without-effect',
  'policy-override-of-red-line',
  'scenario-answer',
  'scenario-temptation',
  'scenario-without-conditions',
]);

/** True when no error keeps a draft from being looked at. */
export const isShownWith = (problems: readonly Problem[]): boolean =>
  problems.every(({ kind, severity }) => severity !== 'error' || SHOWN.has(kind));
