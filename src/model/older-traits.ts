import { remembered } from '../basics/remembered.ts';
import type { NormativeContent, PublishedContent } from './schema/normative-parts.ts';

type PublishedScope = PublishedContent['rules'][number]['scope'];
type PublishedPlan = PublishedContent['tools'][number]['plans'][number];

/**
 * Returns what bound by traits, whichever engine published it. Before traits were data, there were two, with fields of their
 * own: `accounts` and `models` in scopes, `account` and `model` on plans.
 * @returns the same object where it has none of these
 */
export function byTraits(published: PublishedContent): NormativeContent {
  return isByTraits(published) ? published : inTraits(published);
}

function isByTraits(published: PublishedContent): published is NormativeContent {
  const { rules, tools } = published;
  return (
    rules.every(({ scope }) => scope.accounts === undefined && scope.models === undefined) &&
    tools.every(({ plans }) => plans.every(({ traits }) => traits !== undefined))
  );
}

const inTraits = ({ rules, tools, ...rest }: PublishedContent): NormativeContent => ({
  ...rest,
  rules: rules.map(ruleByTraits),
  tools: tools.map(toolByTraits),
});

// Versions share the entries that did not change, and comparisons know them again.
const ruleByTraits = remembered((rule: PublishedContent['rules'][number]): NormativeContent['rules'][number] => ({
  ...rule,
  scope: scopeByTraits(rule.scope),
}));

const toolByTraits = remembered((tool: PublishedContent['tools'][number]): NormativeContent['tools'][number] => ({
  ...tool,
  plans: tool.plans.map(planByTraits),
}));

function scopeByTraits({ accounts, models, ...scope }: PublishedScope): NormativeContent['rules'][number]['scope'] {
  if (!accounts && !models) return scope;
  const { divisions, tools, ...rest } = scope;
  // In the order of the schema, so that the same rule is the same text.
  return {
    ...(divisions && { divisions }),
    ...(tools && { tools }),
    traits: { ...(accounts && { account: accounts }), ...(models && { model: models }) },
    ...rest,
  };
}

const planByTraits = ({ account, model, traits, ...plan }: PublishedPlan) => ({
  ...plan,
  traits: { ...(account !== undefined && { account }), ...(model !== undefined && { model }), ...traits },
});
