import { policyDay } from '../../src/policy/policy-day.ts';
import { decide } from '../../src/policy/decide.ts';
import type { Question } from '../../src/policy/question.ts';
import { VERDICT_NAMES } from '../../src/verdict/names.ts';
import { handbook } from '../site/built/site.ts';

const today = new Date().toISOString().slice(0, 10);

/** Returns the policy's answer to a question today, in the words of the decision page. */
export const answerTo = (question: Question) =>
  VERDICT_NAMES[decide(handbook, question, policyDay(handbook, today)).verdict];
