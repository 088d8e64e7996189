import { addDays } from '../basics/calendar.ts';
import { analysedDates } from '../policy/dates.ts';
import { policyDay } from '../policy/policy-day.ts';
import type { PolicyInput } from '../policy/policy-input.ts';

/** Holds how long before it happens a contradiction is announced, in days: as long as the end of a rule. */
const NOTICE_DAYS = 30;

/** Describes when the policy contradicts what an author wrote. */
export interface Contradiction {
  /** `always`: on no day so far did they agree. `since`: they did, and no longer do. `from`: they soon will not. */
  when: 'always' | 'since' | 'from';
  /** The first day of it; for `always` the day that counts today. */
  on: string;
}

/**
 * Looks for a contradiction on the day of the policy version and on every later one on which a rule begins or ends.
 * `always` can only go away as days pass, so content that was accepted once is accepted on every later day.
 * @param isContradictedOn whether the policy of that day contradicts the author
 * @returns the worst kind that holds; undefined when there is none today and none within 30 days
 */
export function contradiction(
  policy: PolicyInput,
  today: string,
  isContradictedOn: (on: string) => boolean,
): Contradiction | undefined {
  const day = policyDay(policy, today);
  const dates = analysedDates(policy);
  const past = dates.filter((date) => date <= day);
  const agreed = past.findLastIndex((date) => !isContradictedOn(date));
  if (agreed < 0) return { when: 'always', on: day };
  const since = past[agreed + 1];
  if (since !== undefined) return { when: 'since', on: since };
  const from = dates.find((date) => date > day && date <= addDays(day, NOTICE_DAYS) && isContradictedOn(date));
  return from === undefined ? undefined : { when: 'from', on: from };
}
