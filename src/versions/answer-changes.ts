import { rememberedForPair } from '../basics/remembered.ts';
import type { NormativeContent } from '../model/schema/normative-parts.ts';
import { changesAmong, type Change } from '../policy/compare.ts';
import { differingAnswers, isAnyAnswerDifferent, type DifferingAnswer } from '../policy/comparison/differing.ts';
import { spaceOf } from '../policy/question.ts';
import { policyOf } from './normative-content.ts';

/**
 * The answers of one division that differ between two versions, on the first day of the later one.
 * @returns flipped verdicts first, each group in the order of `compare`; empty for a division that one of them does not have
 */
export const answerChanges = (before: NormativeContent, after: NormativeContent, division: string): Change[] =>
  changesByDivision(before, after).get(division) ?? [];

/** True when any answer that both versions give differs. */
export const isAnyAnswerChanged = rememberedForPair((before: NormativeContent, after: NormativeContent): boolean =>
  isAnyAnswerDifferent(policyOf(before), policyOf(after), after.policy.date),
);

/** Returns what the pages of all paths say of a version, which does not depend on the path: by division, where any answer changed. */
const changesByDivision = rememberedForPair(
  (before: NormativeContent, after: NormativeContent): ReadonlyMap<string, Change[]> => {
    const policies = [policyOf(before), policyOf(after)] as const;
    const space = spaceOf(policies[1], after.policy.date);
    const perDivision = space.plans.length * space.data.length * space.uses.length;
    const differing = differingAnswers(...policies, after.policy.date);
    const byDivision = Map.groupBy(differing, ({ question }) => Math.floor(question / perDivision));
    return new Map(
      [...byDivision].map(([place, answers]): [string, Change[]] => {
        const division = space.divisions[place] ?? '';
        const within = answers.map((answer): DifferingAnswer => ({
          ...answer,
          question: answer.question % perDivision,
        }));
        return [division, flipsFirst(changesAmong(within, { ...space, divisions: [division] }, policies))];
      }),
    );
  },
);

function flipsFirst(changes: readonly Change[]): Change[] {
  const isFlip = ({ before: was, after: is }: Change) => was !== is;
  return [...changes.filter(isFlip), ...changes.filter((change) => !isFlip(change))];
}
