import { VERDICT_NAMES } from '../verdict/names.ts';
import { namedAlternatives, type NamedAnswer } from '../policy/named-alternatives.ts';
import type { Question } from '../policy/question.ts';
import { comparisonAddress, decisionAddress } from './addresses.ts';
import type { DecisionData } from './document.ts';

/** Another answer that may help: for another plan, or another use. */
interface Other extends NamedAnswer {
  headline: string;
  url: string;
}

export interface Nearest {
  plans: Other[];
  /** Says which other products are no way round, since models of the same maker answer there; empty when none is left out for that. */
  sameMaker: string;
  instead: string[];
  whileWaiting: Other[];
  /** Says where all plans are compared for the same work: the alternatives that an answer has no room for. */
  comparison: string;
}

/** Returns what may be used instead, and for what else meanwhile; null for answers that need no alternative. */
export function nearestAlternative(document: DecisionData, question: Question, on: string): Nearest | null {
  const found = namedAlternatives(document.policy, question, on);
  if (!found) return null;
  const other = ({ question, name, verdict }: NamedAnswer): Other => ({
    question,
    name,
    verdict,
    headline: VERDICT_NAMES[verdict].headline,
    url: decisionAddress(document, question),
  });
  return {
    plans: found.plans.map(other),
    sameMaker: found.sameMaker,
    instead: found.instead,
    whileWaiting: found.whileWaiting.map(other),
    comparison: comparisonAddress(document, question),
  };
}
