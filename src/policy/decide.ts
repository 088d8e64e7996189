import { conclude, type Answer, type Verdict } from './answer.ts';
import { isInForce } from './dates.ts';
import { missingFor, type Missing } from './missing.ts';
import type { PolicyInput, PolicyRule, PolicyVocabulary } from './policy-input.ts';
import { findPlan, type Question } from './question.ts';
import { questionProblems } from './question-problems.ts';
import { resolve, type Replacement } from './resolve.ts';
import { covers } from './scope.ts';

/** Describes where a decision comes from. Rules are given by id, in the order of their ids. */
interface Grounds {
  question: Question;
  on: string;
  policyVersion: number;
  /** The rules that make the verdict. */
  deciding: readonly string[];
  /** The other rules that bind: requirements, and whatever a stricter rule outweighs. */
  alsoBinding: readonly string[];
  /** Rules that cover the question but do not bind, each with those that replace it here. */
  replaced: readonly Replacement[];
  /** Says why: the reasons of the deciding rules. */
  reasons: readonly { rule: string; reason: string }[];
  /** Says what is known to be missing before somebody may act on this. */
  missing: readonly Missing[];
}

export type Decision = Answer & Grounds;

/** Describes what rules say together, of whichever question they cover. */
export interface Ruling extends Pick<Grounds, 'deciding' | 'alsoBinding' | 'replaced' | 'reasons'> {
  answer: Answer;
}

/** The kind of rule that makes each verdict. */
const DECIDING: Record<Verdict, PolicyRule['kind'] | undefined> = {
  prohibited: 'prohibition',
  approval: 'approval',
  conditional: 'permission',
  allowed: 'permission',
  gap: undefined,
};

/**
 * The one place where a verdict comes from.
 * Retired values are answered, so that old links keep their meaning; `questionProblems` says that they are retired.
 * @throws RangeError for a value that never existed: `questionProblems` tells beforehand, with the allowed ones
 */
export function decide(policy: PolicyInput, question: Question, on: string): Decision {
  const problems = questionProblems(policy, question, on);
  const at = findPlan(policy, question);
  const unknown = problems.find(({ retired }) => retired === undefined);
  if (unknown || !at) throw new RangeError(`There is no ${unknown?.part} “${unknown?.value}” to decide about.`);
  const covering = policy.rules
    .filter((rule) => isInForce(rule, on) && covers(rule.scope, question, at))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const { answer, ...grounds } = rulingOf(covering, policy.organization);
  return {
    ...answer,
    question,
    on,
    policyVersion: policy.organization.policy.version,
    ...grounds,
    missing: missingFor(policy, problems, answer),
  };
}

/**
 * Returns what rules say together, which is the same for every question that they cover.
 * @param covering in force, in the order of their ids
 */
export function rulingOf(covering: readonly PolicyRule[], vocabulary: PolicyVocabulary): Ruling {
  const { binding, replaced } = resolve(covering);
  const answer = conclude(binding, vocabulary);
  const isDeciding = (rule: PolicyRule) => rule.kind === DECIDING[answer.verdict];
  const deciding = binding.filter(isDeciding);
  return {
    answer,
    deciding: deciding.map(({ id }) => id),
    alsoBinding: binding.filter((rule) => !isDeciding(rule)).map(({ id }) => id),
    replaced,
    reasons: deciding.map(({ id, reason }) => ({ rule: id, reason })),
  };
}
