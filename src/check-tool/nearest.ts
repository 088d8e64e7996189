import { VERDICT_NAMES } from '../model/verdict-names.ts';
import { alternatives } from '../policy/alternatives.ts';
import type { Verdict } from '../policy/answer.ts';
import type { Decision } from '../policy/decide.ts';
import { findPlan, planInWords, type Question } from '../policy/question.ts';
import { decisionAddress } from './decision-address.ts';
import type { DecisionData } from './document.ts';

/** Another answer that may help: for another plan, or another use. */
interface Other {
  question: Question;
  name: string;
  verdict: Verdict;
  headline: string;
  url: string;
}

export interface Nearest {
  plans: Other[];
  instead: string[];
  whileWaiting: Other[];
}

/** What may be used instead, and for what else meanwhile; null for answers that need no alternative. */
export function nearest(document: DecisionData, question: Question, on: string): Nearest | null {
  const { policy } = document;
  const found = alternatives(policy, question, on);
  if (!found) return null;
  const other = ({ question, verdict }: Decision, name: string): Other => ({
    question,
    name,
    verdict,
    headline: VERDICT_NAMES[verdict].headline,
    url: decisionAddress(document, question),
  });
  const planName = (of: Question) => {
    const at = findPlan(policy, of);
    return at ? planInWords(at) : `${of.tool}/${of.plan}`;
  };
  const useName = ({ use }: Question) => policy.organization.uses.find(({ id }) => id === use)?.name ?? use;
  return {
    plans: found.plans.map((decision) => other(decision, planName(decision.question))),
    instead: found.instead,
    whileWaiting: found.whileWaiting.map((decision) => other(decision, useName(decision.question))),
  };
}
