import { alternativeWords } from '#words/alternatives.ts';
import { alternatives } from './alternatives.ts';
import type { Verdict } from './answer.ts';
import type { Decision } from './decide.ts';
import type { PolicyInput } from './policy-input.ts';
import { findPlan, planInWords, type Question } from './question.ts';

/** Another answer that may help, and what it is called in a list: the plan, or the use. */
export interface NamedAnswer {
  question: Question;
  verdict: Verdict;
  name: string;
}

/** As many alternatives as an answer shows, on the decision page and in the stand-alone script; the comparison of tools has the rest. */
export const MAX_SHOWN_ALTERNATIVES = 5;

export interface NamedAlternatives {
  /** Other plans for the same work, the nearest first: those that may be used, or else those that an approval can open. */
  plans: NamedAnswer[];
  /** Says which other products are no way round, since models of the same maker answer there. */
  sameMaker: string;
  /** Says what a person does instead; filled when no plan may be used without an approval. */
  instead: string[];
  /** Other uses for which this plan may serve meanwhile. */
  whileWaiting: NamedAnswer[];
}

/** The alternatives of an answer under the names that the headline of their own answer has; undefined for answers that need none. */
export function namedAlternatives(policy: PolicyInput, question: Question, on: string): NamedAlternatives | undefined {
  const found = alternatives(policy, question, on);
  if (!found) return undefined;
  const named =
    (nameOf: (question: Question) => string) =>
    ({ question, verdict }: Decision): NamedAnswer => ({ question, verdict, name: nameOf(question) });
  return {
    plans: found.plans.map(named((of) => planName(policy, of, on))),
    sameMaker: sameMakerInWords(found.sameMaker.map((of) => planName(policy, of.question, on))),
    instead: found.instead,
    whileWaiting: found.whileWaiting.map(
      named(({ use }) => policy.organization.uses.find(({ id }) => id === use)?.name ?? use),
    ),
  };
}

function sameMakerInWords(names: readonly string[]): string {
  if (names.length === 0) return '';
  return alternativeWords.sameMaker(
    names.slice(0, MAX_SHOWN_ALTERNATIVES),
    Math.max(0, names.length - MAX_SHOWN_ALTERNATIVES),
  );
}

function planName(policy: PolicyInput, question: Question, on: string): string {
  const at = findPlan(policy, question);
  return at ? planInWords(at, on) : `${question.tool}/${question.plan}`;
}
