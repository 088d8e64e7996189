import { addDays } from '../basics/calendar.ts';
import { isRetiredOn, type Retirable } from '../basics/current-on.ts';
import type { PolicyInput, PolicyRule } from './policy-input.ts';

/** A rule binds from its effective date to its expiry, both inclusive, and no longer from the day of its retirement on. */
export function isInForce(rule: PolicyRule, on: string): boolean {
  return !isRetiredOn(rule, on) && rule.effective <= on && (rule.expires === undefined || on <= rule.expires);
}

/** True when a rule binds on the day or on a later one: it is not retired by then, nor before it was to begin. */
export function isEverInForce(rule: PolicyRule, from: string): boolean {
  return !isRetiredOn(rule, from) && !isRetiredOn(rule, rule.effective);
}

/** The first day on which a rule no longer binds, by its expiry or its retirement; undefined when it has no end. */
export function endOf({ expires, retired }: PolicyRule): string | undefined {
  const [first] = [retired, expires && addDays(expires, 1)].filter((day) => day !== undefined).sort();
  return first;
}

/** Days on which values that questions are about are retired: from then on there are fewer questions and alternatives. */
export function retirementDays({ organization, tools }: PolicyInput): string[] {
  const { divisions, data, uses } = organization;
  const values: Retirable[] = [...divisions, ...tools, ...tools.flatMap(({ plans }) => plans), ...data, ...uses];
  return sorted(values.map(({ retired }) => retired));
}

/** Every day on which the rules in force or the questions change. Sorted. */
function turningDays(policy: PolicyInput): string[] {
  const rules = policy.rules.filter((rule) => isEverInForce(rule, rule.effective));
  return sorted([...rules.flatMap((rule) => [rule.effective, endOf(rule)]), ...retirementDays(policy)]);
}

const sorted = (days: readonly (string | undefined)[]) => [...new Set(days.filter((day) => day !== undefined))].sort();

/**
 * The dates for which the analysis is made: the policy version's own date, and every later one on which a rule
 * begins or no longer binds, or something is retired. Between two of them no answer changes.
 */
export function analysedDates(policy: PolicyInput): [string, ...string[]] {
  const { date } = policy.organization.policy;
  return [date, ...turningDays(policy).filter((day) => day > date)];
}

/** A policy that another one replaces on a day that is known. */
export interface Announcing {
  announced?: PolicyInput | undefined;
}

/** The last day on which the answers of `on` still hold; undefined when no rule and no version begins or ends later, and nothing is retired. */
export function validUntil(policy: PolicyInput & Announcing, on: string): string | undefined {
  const coming = policy.announced?.organization.policy.date;
  const days = [...turningDays(policy), ...(coming === undefined ? [] : [coming])];
  const next = days.sort().find((day) => day > on);
  return next === undefined ? undefined : addDays(next, -1);
}
