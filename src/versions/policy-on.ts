import type { Handbook, Version } from '../model/handbook.ts';
import type { PolicyInput } from '../policy/policy-input.ts';
import { policyOf } from './normative-content.ts';

/** The published version whose first day had come by a day and no later one's had; undefined for a day before all of them. */
export const versionOn = (versions: readonly Version[], day: string): Version | undefined =>
  versions.findLast(({ content }) => content.policy.date <= day);

/**
 * Returns the policy that decides on a day, past or to come: of published versions the one in force then, and of what is written
 * and not yet published, that which begins by then. Before the first version it is the first one, which says itself that it has not begun.
 * @param handbook as it binds today: `handbookInForce`
 */
export function policyOn(handbook: Handbook, day: string): PolicyInput {
  const { announced, today, versions } = handbook;
  if (announced && announced.organization.policy.date <= day) return announced;
  if (day >= today || day >= handbook.organization.policy.date) return handbook;
  const version = versionOn(versions, day) ?? versions[0];
  return version ? policyOf(version.content) : handbook;
}
