import { changedAnswerWords } from '#words/changed-answers.ts';
import { remembered, rememberedForPair } from '../basics/remembered.ts';
import { blocksOf, type Block } from './analysis/blocks.ts';
import { blocksInWords } from './analysis/block-words.ts';
import { coordinates, questionAt } from './analysis/grouping.ts';
import { isSameAnswer, type Answer } from './answer.ts';
import { answersOf, type Answers } from './comparison/answers.ts';
import { differenceInWords, differenceOf, DIRECTIONS, type Difference } from './comparison/change.ts';
import type { DifferingAnswer } from './comparison/differing.ts';
import { onlyIn, type OnlyInOne } from './comparison/only-in-one.ts';
import type { PolicyInput } from './policy-input.ts';
import { planKey, type Question, type Space } from './question.ts';

/** Answers that change alike. */
export interface Change extends Difference {
  questions: number;
  witness: Question;
  /** All of the questions. */
  blocks: Block[];
  /** "14 answers become approval by Security review (were conditional): Research, Cursor, any data, Product code". */
  words: string;
}

export interface Comparison {
  on: string;
  /** Says how many questions both policies answer, and how many of the answers differ. */
  compared: number;
  changed: number;
  /** Loosened ones first, then the larger. */
  changes: Change[];
  onlyBefore: OnlyInOne[];
  onlyAfter: OnlyInOne[];
}

/** Every answer that differs between two policies on a date; of questions that only one can be asked, what it answers. */
export function compare(before: PolicyInput, after: PolicyInput, on: string): Comparison {
  return { on, ...compareAnswers(answersOf(before, on), answersOf(after, on)) };
}

/** Compares the answers to every question that both can be asked. */
function compareAnswers(before: Answers, after: Answers): Omit<Comparison, 'on'> {
  const pairs = commonQuestions(before.space, after.space);
  const differing = pairs.filter(([old, now]) => !isSameAnswer(before.at(old), after.at(now)));
  const changes = changesAmong(
    differing.map(([old, now]) => ({ question: now, before: before.at(old), after: after.at(now) })),
    after.space,
    [before.policy, after.policy],
  );
  return {
    compared: pairs.length,
    changed: differing.length,
    changes,
    onlyBefore: onlyIn(before, after.space),
    onlyAfter: onlyIn(after, before.space),
  };
}

/**
 * Answers that differ, those that change alike together: loosened ones first, then the larger.
 * @param space of the later policy, which numbers the questions
 */
export function changesAmong(
  differing: readonly DifferingAnswer[],
  space: Space,
  [before, after]: readonly [before: PolicyInput, after: PolicyInput],
): Change[] {
  const alike = Map.groupBy(differing, (one) => differenceKey(one.before, one.after));
  const changes = [...alike.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const difference = differenceOf(first.before, first.after);
    const questions = group.map(({ question }) => question);
    const { blocks, words } = questionsTogether(after, space, questions);
    const what = differenceInWords(questions.length, difference, [after.organization, before.organization]);
    return [
      {
        ...difference,
        questions: questions.length,
        witness: questionAt(space, questions[0] ?? 0),
        blocks,
        words: changedAnswerWords.to(what, words),
      },
    ];
  });
  const rank = ({ direction }: Change) => DIRECTIONS.indexOf(direction);
  return changes.sort((a, b) => rank(a) - rank(b) || b.questions - a.questions);
}

/** Returns a text that is equal for answers which differ alike. Many questions share an answer. */
const differenceKey = rememberedForPair((before: Answer, after: Answer) => JSON.stringify(differenceOf(before, after)));

/** Describes questions as blocks, and in words. */
interface QuestionsTogether {
  blocks: Block[];
  words: string;
}

/** Returns questions of a policy as blocks and in words: what a rule changed is the same since each of the versions before it. */
function questionsTogether(policy: PolicyInput, space: Space, questions: readonly number[]): QuestionsTogether {
  const known = togetherIn(policy);
  const key = `${space.on} ${space.divisions.join()} ${questions.join()}`;
  const found = known.get(key);
  if (found) return found;
  const blocks = blocksOf(space, questions);
  const together = { blocks, words: blocksInWords(policy, space, blocks) };
  known.set(key, together);
  return together;
}

const togetherIn = remembered((_: PolicyInput) => new Map<string, QuestionsTogether>());

/** The questions of both spaces, as their numbers in each. */
function commonQuestions(before: Space, after: Space): [before: number, after: number][] {
  const positions = (values: readonly string[], others: readonly string[]) =>
    values.map((value) => others.indexOf(value));
  const divisions = positions(after.divisions, before.divisions);
  const plans = positions(after.plans.map(planKey), before.plans.map(planKey));
  const data = positions(after.data, before.data);
  const uses = positions(after.uses, before.uses);
  const total = divisions.length * plans.length * data.length * uses.length;

  const pairs: [number, number][] = [];
  for (let now = 0; now < total; now++) {
    const [d, p, a, u] = coordinates(after, now);
    const [division = -1, plan = -1, dataClass = -1, use = -1] = [divisions[d], plans[p], data[a], uses[u]];
    if (Math.min(division, plan, dataClass, use) < 0) continue;
    const old = ((division * before.plans.length + plan) * before.data.length + dataClass) * before.uses.length + use;
    pairs.push([old, now]);
  }
  return pairs;
}
