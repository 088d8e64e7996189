import { list } from '../basics/words.ts';
import type { Verdict } from '../policy/answer.ts';
import type { Outlook, UnknownPart } from '../policy/unknown.ts';
import { VERDICT_NAMES } from '../verdict/names.ts';
import { possibleRows, rowsInWords } from './possible-rows.ts';

/** Holds how a part is called that somebody does not know. */
export const UNKNOWN_NAMES: Record<UnknownPart, string> = {
  plan: 'the plan',
  data: 'the data class',
  use: 'where the output goes',
};

/** Describes what is said first while parts of a question are unknown. */
export interface OutlookWords {
  headline: string;
  /** Says what to do until they are known. */
  consequence: string;
  /** The verdict that the headline says; undefined where the possible verdicts differ, so that none is said for all of them. */
  verdict: Verdict | undefined;
}

/** Says what may be done before somebody knows, by the strictest verdict that is possible. */
const UNTIL_KNOWN: Record<Verdict, string> = {
  prohibited: 'Do not start before you know.',
  gap: 'Do not start before you know.',
  approval: 'Until you know, ask first.',
  conditional: 'You don’t need to know this to start, as long as every condition below is met.',
  allowed: 'Go ahead.',
};

/** Returns what holds whatever the unknown parts are; where the verdicts differ, that they do and how many there are of each. */
export function outlookWords({ unknown, decisions, untilKnown }: Outlook): OutlookWords {
  const decisive = unknown.filter(({ dependsOnIt }) => dependsOnIt);
  const named = (parts: typeof unknown) =>
    list(
      parts.map(({ part }) => UNKNOWN_NAMES[part]),
      'and',
    );
  const { verdict } = untilKnown;
  if (decisions.every((decision) => decision.verdict === verdict)) {
    const { headline, consequence } = VERDICT_NAMES[verdict];
    const same = `The same, whatever ${named(unknown)} ${unknown.length > 1 ? 'are' : 'is'}. ${consequence}`;
    const differs = `${consequence} Which of them you have to meet depends on ${named(decisive)}.`;
    return { headline, consequence: decisive.length === 0 ? same : differs, verdict };
  }
  const counts: Record<Verdict, number> = { gap: 0, allowed: 0, conditional: 0, approval: 0, prohibited: 0 };
  for (const decision of decisions) counts[decision.verdict] += 1;
  const possible = rowsInWords(possibleRows(counts).filter(({ count }) => count > 0));
  return {
    headline: `It depends on ${named(decisive.length > 0 ? decisive : unknown)}`,
    consequence: `${UNTIL_KNOWN[verdict]} Still possible: ${possible}.`,
    verdict: undefined,
  };
}
