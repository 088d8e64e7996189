import type { PolicyInput } from '../policy-input.ts';
import { questionInWords, type Question, type Space } from '../question.ts';
import { count } from '../../basics/words.ts';
import { blocksOf, type Block } from './blocks.ts';
import { blocksInWords } from './block-words.ts';
import { groupQuestions, questionAt } from './grouping.ts';
import { rulingsOf } from './rulings.ts';
import { topicsOf, type Topic, type Topics } from './topics.ts';

/** Questions that nobody has answered and that have a value in common: a new tool, use or data class, most often. */
export interface Unanswered {
  /** The value they share. */
  about: Topic;
  questions: number;
  /** Those questions, by their numbers in the space. */
  numbers: readonly number[];
  witness: Question;
  blocks: Block[];
  /** Everything above in one sentence. */
  words: string;
}

/** Returns which questions nobody has answered on a date, grouped by what they are about. */
export function unanswered(policy: PolicyInput, on: string): Unanswered[] {
  const grouping = groupQuestions(policy, on);
  const { space, questions, groupAt } = grouping;
  const isGap = rulingsOf(policy, grouping, on).map(({ answer }) => answer.verdict === 'gap');
  const open: number[] = [];
  for (let question = 0; question < questions; question++) if (isGap[groupAt(question)]) open.push(question);
  return groupUnanswered(policy, space, open);
}

/**
 * Groups unanswered questions. The value that stands out most (the largest share of its questions is open) takes
 * all of its open questions; what remains is grouped again.
 */
export function groupUnanswered(policy: PolicyInput, space: Space, open: readonly number[]): Unanswered[] {
  const topics = topicsOf(policy, space);
  const groups: Unanswered[] = [];
  let rest = open;
  while (rest.length > 0) {
    const { topic, position } = standsOut(topics, rest);
    const isAbout = (question: number) => topics.of(question).includes(position);
    groups.push(describe(policy, space, topic, rest.filter(isAbout)));
    rest = rest.filter((question) => !isAbout(question));
  }
  return groups;
}

/** Holds how much more a value stands out that no rule names. */
const NEWS = 4;

/** The topic with the largest share of open questions; among equals the one with the most, then the first. */
function standsOut({ all, of }: Topics, open: readonly number[]): { topic: Topic; position: number } {
  const counts = new Uint32Array(all.length);
  for (const question of open) {
    for (const topic of of(question)) counts[topic] = (counts[topic] ?? 0) + 1;
  }
  const ranked = all.map((topic, position) => {
    const questions = counts[position] ?? 0;
    return { topic, position, questions, weight: (questions / topic.size) * (topic.isNew ? NEWS : 1) };
  });
  const [first] = ranked.sort((a, b) => b.weight - a.weight || b.questions - a.questions);
  if (!first) throw new RangeError('Questions without values cannot be open.');
  return first;
}

function describe(policy: PolicyInput, space: Space, about: Topic, questions: readonly number[]): Unanswered {
  const blocks = blocksOf(space, questions);
  const witness = questionAt(space, questions[0] ?? 0);
  const words =
    questions.length === 1
      ? `1 question about ${about.words} has no answer: ${questionInWords(policy, witness, space.on)}.`
      : `${count(questions.length, 'question')} about ${about.words} have no answer, for example: ${questionInWords(policy, witness, space.on)}. ` +
        `All of them: ${blocksInWords(policy, space, blocks)}.`;
  return { about, questions: questions.length, numbers: questions, witness, blocks, words };
}
