import type { PolicyInput } from './policy-input.ts';

/** The date for which something is answered today: today, but not before the policy takes effect. */
export function policyDay({ organization }: PolicyInput, today: string): string {
  return today < organization.policy.date ? organization.policy.date : today;
}
