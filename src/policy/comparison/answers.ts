import { rememberedForDay } from '../../basics/remembered.ts';
import { groupQuestions } from '../analysis/grouping.ts';
import { rulingsOf } from '../analysis/rulings.ts';
import type { Answer } from '../answer.ts';
import type { PolicyInput } from '../policy-input.ts';
import type { Space } from '../question.ts';

/** The answer to every question of a policy on one date. */
export interface Answers {
  policy: PolicyInput;
  space: Space;
  /** The answer to the question with this number; questions answered alike for the same rules share one value. */
  at: (question: number) => Answer;
  /** The answers, each with how many questions have it that the same rules cover. */
  groups: readonly { answer: Answer; questions: number }[];
}

/**
 * Returns the answers of a policy on a day. Each version is asked by its own pages and by those of the next one, so they are
 * made once: the policy may not be changed afterwards.
 * @param on YYYY-MM-DD
 */
export const answersOf = rememberedForDay((policy: PolicyInput, on: string): Answers => {
  const grouping = groupQuestions(policy, on);
  const { space, groupAt, sizes } = grouping;
  const answers = rulingsOf(policy, grouping, on).map(({ answer }) => answer);
  return {
    policy,
    space,
    groups: answers.map((answer, group) => ({ answer, questions: sizes[group] ?? 0 })),
    at: (question) => {
      const answer = answers[groupAt(question)];
      if (!answer) throw new RangeError(`There is no question number ${question}.`);
      return answer;
    },
  };
});
