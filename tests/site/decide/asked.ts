import { policyDay } from '../../../src/policy/policy-day.ts';
import type { Question } from '../../../src/policy/question.ts';
import { handbook } from '../built/site.ts';

/** Returns a question as the address of the decision page carries it. */
export const query = (question: Partial<Question>): string => new URLSearchParams(question).toString();

/** Holds the day of the policy on which the tests ask. */
export const day = policyDay(handbook, new Date().toISOString().slice(0, 10));

/** Holds a question whose answer is an approval. */
export const codex: Question = {
  division: 'applied-ai',
  tool: 'codex',
  plan: 'enterprise',
  data: 'internal',
  use: 'product-code',
};
