import type { Verdict } from '../../verdict/verdicts.ts';
import { formatNumber, listed, plural } from '../format.ts';

type Part = 'plan' | 'data' | 'use';

const NAMES: Record<Part, string> = { plan: 'the plan', data: 'the data class', use: 'where the output goes' };
const named = (parts: readonly Part[]) =>
  listed(
    parts.map((part) => NAMES[part]),
    'and',
  );

/** Says how many answers of each verdict are left: "0 allowed, 12 with conditions". */
export const leftOfEach = (rows: readonly { count: number; verdict: string }[]): string =>
  rows.map(({ count, verdict }) => `${formatNumber(count)} ${verdict}`).join(', ');

/** Says what is still possible, in a sentence. */
export const stillPossibleWords = (left: string): string => `Still possible: ${left}.`;

/** Says what holds while a part of a question is unknown. */
export const outlookPhrases = {
  /** Says what may be done before somebody knows, by the strictest verdict that is possible. */
  untilKnown: {
    prohibited: 'Do not start before you know.',
    gap: 'Do not start before you know.',
    approval: 'Until you know, ask first.',
    conditional: 'You don’t need to know this to start, as long as every condition below is met.',
    allowed: 'Go ahead.',
  } satisfies Record<Verdict, string> as Record<Verdict, string>,
  same: (parts: readonly Part[], consequence: string) =>
    `The same, whatever ${named(parts)} ${parts.length > 1 ? 'are' : 'is'}. ${consequence}`,
  conditionsDiffer: (consequence: string, parts: readonly Part[]) =>
    `${consequence} Which of them you have to meet depends on ${named(parts)}.`,
  dependsOn: (parts: readonly Part[]) => `It depends on ${named(parts)}`,
  consequence: (untilKnown: string, left: string) => `${untilKnown} ${stillPossibleWords(left)}`,
  differsBy: (part: Part) => `What differs by ${NAMES[part]}`,
  everyCase: 'Conditions that cover every case',
  notProhibited: 'What applies wherever it is not prohibited',
  whateverItIs: 'Conditions, whatever it is',
  planOf: (tool: string, plan: string | undefined) => `${tool} (${plan ?? 'plan unknown'})`,
  dataUnknown: 'data class unknown',
  useUnknown: 'use unknown',
  range: (laxest: string, strictest: string) => `${laxest} to ${strictest.toLowerCase()}`,
  withConditions: (count: number) => plural(count, { one: 'With # condition', other: 'With # conditions' }),
  approvalIn: (verdict: string, days: number) =>
    `${verdict} · ${plural(days, { one: '# working day', other: '# working days' })}`,
  howToFindOut: 'How to find out',
  findOutPlan: 'The plan’s help text says how to recognise it. Your administrator knows which one we bought.',
};
