import { addDays } from '../basics/calendar.ts';
import type { PolicyInput, PolicyRule } from './policy-input.ts';

/** A rule binds from its effective date to its expiry, both inclusive; a retired rule never does. */
export function isInForce(rule: PolicyRule, on: string): boolean {
  return rule.retired === undefined && rule.effective <= on && (rule.expires === undefined || on <= rule.expires);
}

/** Every day on which the set of rules in force changes: first days, and days after last days. Sorted. */
function turningDays(rules: readonly PolicyRule[]): string[] {
  const days = rules
    .filter((rule) => rule.retired === undefined)
    .flatMap((rule) => [rule.effective, ...(rule.expires === undefined ? [] : [addDays(rule.expires, 1)])]);
  return [...new Set(days)].sort();
}

/**
 * The dates for which the analysis is made: the policy version's own date, and every later one on which a rule
 * begins or no longer binds. Between two of them no answer changes.
 */
export function analysedDates({ organization, rules }: PolicyInput): [string, ...string[]] {
  const { date } = organization.policy;
  return [date, ...turningDays(rules).filter((day) => day > date)];
}

/** A policy that another one replaces on a day that is known. */
export interface Announcing {
  announced?: PolicyInput | undefined;
}

/** The last day on which the answers of `on` still hold; undefined when no rule and no version begins or ends later. */
export function validUntil(policy: PolicyInput & Announcing, on: string): string | undefined {
  const coming = policy.announced?.organization.policy.date;
  const days = [...turningDays(policy.rules), ...(coming === undefined ? [] : [coming])];
  const next = days.sort().find((day) => day > on);
  return next === undefined ? undefined : addDays(next, -1);
}
