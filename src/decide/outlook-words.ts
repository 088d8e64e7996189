import { outlookPhrases } from '#words/outlook.ts';
import type { Verdict } from '../policy/answer.ts';
import type { Outlook } from '../policy/unknown.ts';
import { VERDICT_NAMES } from '../verdict/names.ts';
import { possibleRows, rowsInWords } from './possible-rows.ts';

/** Describes what is said first while parts of a question are unknown. */
export interface OutlookWords {
  headline: string;
  /** Says what to do until they are known. */
  consequence: string;
  /** The verdict that the headline says; undefined where the possible verdicts differ, so that none is said for all of them. */
  verdict: Verdict | undefined;
}

/** Returns what holds whatever the unknown parts are; where the verdicts differ, that they do and how many there are of each. */
export function outlookWords({ unknown, decisions, untilKnown }: Outlook): OutlookWords {
  const decisive = unknown.filter(({ dependsOnIt }) => dependsOnIt);
  const partsOf = (parts: typeof unknown) => parts.map(({ part }) => part);
  const { verdict } = untilKnown;
  if (decisions.every((decision) => decision.verdict === verdict)) {
    const { headline, consequence } = VERDICT_NAMES[verdict];
    const words =
      decisive.length === 0
        ? outlookPhrases.same(partsOf(unknown), consequence)
        : outlookPhrases.conditionsDiffer(consequence, partsOf(decisive));
    return { headline, consequence: words, verdict };
  }
  const counts: Record<Verdict, number> = { gap: 0, allowed: 0, conditional: 0, approval: 0, prohibited: 0 };
  for (const decision of decisions) counts[decision.verdict] += 1;
  const possible = rowsInWords(possibleRows(counts).filter(({ count }) => count > 0));
  return {
    headline: outlookPhrases.dependsOn(partsOf(decisive.length > 0 ? decisive : unknown)),
    consequence: outlookPhrases.consequence(outlookPhrases.untilKnown[verdict], possible),
    verdict: undefined,
  };
}
