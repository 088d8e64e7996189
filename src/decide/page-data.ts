import type { Handbook } from '../model/handbook.ts';
import { CHOICE } from '../policy/named-traits.ts';
import { pickPolicy } from '../policy/pick-policy.ts';
import type { PolicyInput } from '../policy/policy-input.ts';

/** Describes what the decision page carries besides its HTML. */
export interface PageData {
  policy: PolicyInput;
  /** Says what a complete request holds, by route. */
  include: Record<string, string[]>;
  /** Says what to write where a condition asks for a label, by condition. */
  labels: Record<string, string>;
  newIssue: string;
  maxUrlLength: number;
  /** The address of the page itself, for links to other answers. */
  page: string;
  /** The address of the comparison of tools. */
  comparison: string;
}

/**
 * Makes the data of the page; reasons and texts stand in its HTML and are left out here.
 * @param addresses of the page itself and of the comparison of tools
 */
export function pageData(handbook: Handbook, addresses: Pick<PageData, 'page' | 'comparison'>): PageData {
  const { conditions, routes, gitHost } = handbook.organization;
  return {
    policy: policyOfPage(handbook),
    include: Object.fromEntries(routes.map(({ id, include }) => [id, include])),
    labels: Object.fromEntries(conditions.flatMap(({ id, label }) => (label ? [[id, label]] : []))),
    newIssue: gitHost.newIssue,
    maxUrlLength: gitHost.maxUrlLength,
    ...addresses,
  };
}

/** Returns the policy as a page carries it: what is said of rules stands in its HTML, and of traits only what answers name. */
export function policyOfPage(handbook: Handbook): PolicyInput {
  const { organization, rules, ...rest } = pickPolicy(handbook);
  return {
    ...rest,
    organization: {
      ...organization,
      traits: organization.traits?.filter(({ id, sameMaker }) => sameMaker || id === CHOICE),
    },
    rules: rules.map((rule) => ({ ...rule, reason: '', title: '' })),
  };
}
