import type { NormativeContent } from '../model/schema/normative-parts.ts';
import { compare, compareAnswers, type Change } from '../policy/compare.ts';
import { answersOf, type Answers } from '../policy/comparison/answers.ts';
import { policyOf } from './normative-content.ts';

/**
 * The answers of one division that differ between two versions, on the first day of the later one.
 * @returns flipped verdicts first, each group in the order of `compare`; empty for a division that one of them does not have
 */
export function answerChanges(before: NormativeContent, after: NormativeContent, division: string): Change[] {
  const on = after.policy.date;
  const { changes } = compareAnswers(answersFor(division, before, on), answersFor(division, after, on));
  const isFlip = ({ before: was, after: is }: Change) => was !== is;
  return [...changes.filter(isFlip), ...changes.filter((change) => !isFlip(change))];
}

/** True when any answer that both versions give differs. */
export const isAnyAnswerChanged = (before: NormativeContent, after: NormativeContent): boolean =>
  compare(policyOf(before), policyOf(after), after.policy.date).changed > 0;

/** Only the questions of one division; the whole policy stays beside them, for the words. */
function answersFor(division: string, content: NormativeContent, on: string): Answers {
  const policy = policyOf(content);
  const divisions = policy.organization.divisions.filter(({ id }) => id === division);
  return { ...answersOf({ ...policy, organization: { ...policy.organization, divisions } }, on), policy };
}
