import type { Handbook } from '../model/handbook.ts';
import { choosableOn } from '../policy/choosable-on.ts';
import { CHOICE } from '../policy/named-traits.ts';
import { pickPolicy } from '../policy/pick-policy.ts';
import { policyDay } from '../policy/policy-day.ts';
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
  /** The address of the page on which each rule is to be found by its id. */
  rules: string;
}

/**
 * Makes the data of the page; reasons and texts stand in its HTML and are left out here.
 * @param addresses of the page itself, of the comparison of tools and of the rules
 */
export function pageData(handbook: Handbook, addresses: Pick<PageData, 'page' | 'comparison' | 'rules'>): PageData {
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

/**
 * Returns the policy as a page carries it: what is said of rules stands in its HTML, rules that nobody can be answered by
 * any more are left out, and of traits there is only what answers name.
 */
export function policyOfPage(handbook: Handbook): PolicyInput {
  const { organization, rules, ...rest } = pickPolicy(handbook);
  return {
    ...rest,
    organization: {
      ...organization,
      traits: organization.traits?.filter(({ id, sameMaker }) => sameMaker || id === CHOICE),
    },
    rules: choosableOn(rules, policyDay(handbook, handbook.today)).map((rule) => ({ ...rule, reason: '', title: '' })),
  };
}
