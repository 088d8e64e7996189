import type { Handbook } from '../model/handbook.ts';
import { choosableOn } from '../policy/choosable-on.ts';
import { CHOICE } from '../policy/named-traits.ts';
import { pickPolicy } from '../policy/pick-policy.ts';
import type { PolicyInput, PolicyRule } from '../policy/policy-input.ts';

/** Describes what the decision page carries besides its HTML. */
export interface PageData {
  /** Holds what can be chosen, without what decides: the whole policy comes with the texts of answers. */
  policy: PolicyInput;
  /** The address of the texts of answers (`AnswerTexts`). */
  texts: string;
  /** The address of the style sheet of answers. */
  styles: string;
  /** The address of the page itself, for links to other answers. */
  page: string;
  /** The address of the comparison of tools. */
  comparison: string;
  /** The address of the page on which each rule is to be found by its id. */
  rules: string;
  /** The folder of the texts for coding agents, which are about the policy of today; left out where another version answers. */
  agents?: string | undefined;
}

/**
 * Makes the data of the page; what decides, reasons and other texts come with the first choice and are left out here.
 * @param addresses of the texts and the style sheet of answers, of the page itself, of the comparison of tools, of the rules and of the texts for agents
 */
export function pageData(handbook: Handbook, addresses: Omit<PageData, 'policy'>): PageData {
  return { policy: choicesOfPage(handbook), ...addresses };
}

/** Returns the policy with what can be chosen, and nothing that decides: that comes with the texts of answers. */
export function choicesOfPage(handbook: Handbook): PolicyInput {
  const { organization, tools } = policyOfPage(handbook);
  const { policy, divisions, data, uses } = organization;
  return {
    organization: { policy, divisions, data, uses, conditions: [], routes: [], preferred: [] },
    tools: tools.map((tool) => ({ ...tool, plans: tool.plans.map((plan) => ({ ...plan, traits: {} })) })),
    rules: [],
  };
}

/**
 * Returns the policy as a page carries it: what is said of rules comes with the first answer, with the id of a rule in place
 * of what it says to do instead; rules that nobody can be answered by any more are left out, and of traits there is only what
 * answers name.
 */
export function policyOfPage(handbook: Handbook): PolicyInput {
  const { organization, rules, ...rest } = pickPolicy(handbook);
  const withoutTexts = (rule: PolicyRule): PolicyRule => ({
    ...rule,
    reason: '',
    title: '',
    ...(rule.kind === 'prohibition' && rule.instead && { instead: rule.id }),
  });
  return {
    ...rest,
    organization: {
      ...organization,
      traits: organization.traits?.filter(({ id, sameMaker }) => sameMaker || id === CHOICE),
    },
    rules: choosableOn(rules, organization.policy.date).map(withoutTexts),
  };
}
