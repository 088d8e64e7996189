import { VERDICTS, type Answer, type Verdict } from '../answer.ts';
import type { PolicyValue, PolicyVocabulary } from '../policy-input.ts';
import { count, list } from '../../basics/words.ts';

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
export const VERDICT_WORDS: Record<Verdict, string> = {
  gap: 'unanswered',
  allowed: 'allowed',
  conditional: 'conditional',
  approval: 'approval',
  prohibited: 'prohibited',
};

/** "14 answers become approval by Security review (were conditional)", "3 answers stay conditional, with Zero retention". */
export function differenceInWords(
  questions: number,
  difference: Difference,
  vocabularies: readonly PolicyVocabulary[],
): string {
  const names = (ids: readonly string[]) =>
    list(
      ids.map((id) => nameOf(id, vocabularies)),
      'and',
    );
  const { before, after, gained, lost } = difference;
  const answers = count(questions, 'answer');
  const one = questions === 1;
  if (before !== after) {
    const routes = gained.length > 0 ? ` by ${names(gained)}` : '';
    return `${answers} ${one ? 'becomes' : 'become'} ${VERDICT_WORDS[after]}${routes} (${one ? 'was' : 'were'} ${VERDICT_WORDS[before]})`;
  }
  const more = gained.length > 0 ? `, now with ${names(gained)}` : '';
  const less = lost.length > 0 ? `, no longer with ${names(lost)}` : '';
  return `${answers} ${one ? 'stays' : 'stay'} ${VERDICT_WORDS[after]}${more}${less}`;
}

function nameOf(id: string, vocabularies: readonly PolicyVocabulary[]): string {
  const values = vocabularies.flatMap(({ conditions, routes }): PolicyValue[] => [...conditions, ...routes]);
  return values.find((value) => value.id === id)?.name ?? id;
}
