import { changedAnswerWords } from '#words/changed-answers.ts';
import { VERDICTS, type Answer, type Verdict } from '../answer.ts';
import type { PolicyValue, PolicyVocabulary } from '../policy-input.ts';

/** Describes how one answer differs from the one before. Answers that differ alike are reported together. */
export interface Difference {
  direction: Direction;
  before: Verdict;
  after: Verdict;
  /** Routes and conditions; conditions only where the verdict stays the same. */
  gained: string[];
  lost: string[];
}

/** In the order in which they are reported. */
export const DIRECTIONS = ['loosened', 'altered', 'tightened'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export function differenceOf(before: Answer, after: Answer): Difference {
  const isSameVerdict = before.verdict === after.verdict;
  const carried = (answer: Answer): readonly string[] =>
    isSameVerdict ? [...answer.conditions, ...answer.routes] : answer.routes;
  const [old, now] = [carried(before), carried(after)];
  const difference = {
    before: before.verdict,
    after: after.verdict,
    gained: now.filter((id) => !old.includes(id)),
    lost: isSameVerdict ? old.filter((id) => !now.includes(id)) : [],
  };
  return { ...difference, direction: directionOf(difference) };
}

function directionOf({ before, after, gained, lost }: Omit<Difference, 'direction'>): Direction {
  const stricter = VERDICTS.indexOf(after) - VERDICTS.indexOf(before);
  if (stricter !== 0) return stricter < 0 ? 'loosened' : 'tightened';
  if (gained.length > 0 && lost.length > 0) return 'altered';
  return gained.length === 0 ? 'loosened' : 'tightened';
}

/** Holds how a verdict is called in the middle of a sentence. */
export const VERDICT_WORDS = changedAnswerWords.verdicts;

/** "14 answers become approval by Security review (were conditional)", "3 answers stay conditional, with Zero retention". */
export function differenceInWords(
  questions: number,
  difference: Difference,
  vocabularies: readonly PolicyVocabulary[],
): string {
  const names = (ids: readonly string[]) => ids.map((id) => nameOf(id, vocabularies));
  const { before, after, gained, lost } = difference;
  const [was, now] = [VERDICT_WORDS[before], VERDICT_WORDS[after]];
  return before === after
    ? changedAnswerWords.stays(questions, now, names(gained), names(lost))
    : changedAnswerWords.becomes(questions, { now, was }, names(gained));
}

function nameOf(id: string, vocabularies: readonly PolicyVocabulary[]): string {
  const values = vocabularies.flatMap(({ conditions, routes }): PolicyValue[] => [...conditions, ...routes]);
  return values.find((value) => value.id === id)?.name ?? id;
}
