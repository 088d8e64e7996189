import { analysedDates } from './dates.ts';
import type { PolicyInput } from './policy-input.ts';
import { spaceOf } from './question.ts';

/** Three times the largest policy that is measured (npm run bench); it takes some seconds and half a gigabyte. */
const MAX_QUESTIONS = 3_000_000;

/** Questions times the days on which answers may change: each day is proved. These take about ten seconds. */
const MAX_ANSWERS = 200_000_000;

/**
 * Says why a policy is too large to be proved or compared, before either is begun: both look at every question.
 * @returns undefined for a policy that is not
 */
export function beyondProof(policy: PolicyInput): string | undefined {
  const { divisions, plans, data, uses } = spaceOf(policy, policy.organization.policy.date);
  const questions = divisions.length * plans.length * data.length * uses.length;
  const grouped = (number: number) => number.toLocaleString('en-US');
  const made = `${grouped(divisions.length)} divisions, ${grouped(plans.length)} plans, ${grouped(data.length)} data classes and ${grouped(uses.length)} uses make ${grouped(questions)} questions`;
  if (questions > MAX_QUESTIONS)
    return `${made}; at most ${grouped(MAX_QUESTIONS)} are proved. Retire values, or join those that are answered alike.`;
  const days = analysedDates(policy).length;
  if (questions * days > MAX_ANSWERS)
    return `${made}, and rules begin or end on ${grouped(days)} days; at most ${grouped(MAX_ANSWERS)} answers are proved. Let rules begin and end on the same days.`;
  return undefined;
}
