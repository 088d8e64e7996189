import { CHOICE } from './named-traits.ts';
import { selectedTraits, traitsAmong } from './selected-traits.ts';
import type { PolicyInput, PolicyPlan, PolicyRoute, PolicyRule, PolicyTool, PolicyValue } from './policy-input.ts';

/** Only what the engine reads, without empty fields: small enough for a page, an API file or a script to carry. */
export function pickPolicy({ organization, tools, rules }: PolicyInput): PolicyInput {
  const { policy, divisions, data, uses, traits = [], conditions, routes, preferred } = organization;
  const marked = traits.filter(({ sameMaker }) => sameMaker).map(({ id }) => id);
  const selected = new Set([...selectedTraits(rules), ...marked, CHOICE]);
  return {
    organization: {
      policy: { version: policy.version, date: policy.date },
      divisions: divisions.map(pickValue),
      data: data.map(pickValue),
      uses: uses.map(pickValue),
      traits: traits
        .filter(({ id }) => selected.has(id))
        .map((trait) => ({
          ...pickValue(trait),
          ...(trait.sameMaker && { sameMaker: true }),
          values: trait.values.map((value) => ({
            ...pickValue(value),
            ...(value.namesNobody && { namesNobody: true }),
          })),
        })),
      conditions: conditions.map(pickValue),
      routes: routes.map(pickRoute),
      preferred: [...preferred],
    },
    tools: tools.map((tool) => pickTool(tool, selected)),
    rules: rules.map(pickRule),
  };
}

const pickValue = ({ id, name, retired }: PolicyValue): PolicyValue => ({ id, name, ...(retired && { retired }) });

const pickRoute = (route: PolicyRoute): PolicyRoute => ({ ...pickValue(route), workingDays: route.workingDays });

const pickPlan = (plan: PolicyPlan, selected: ReadonlySet<string>): PolicyPlan => ({
  ...pickValue(plan),
  traits: traitsAmong(plan.traits, selected),
});

const pickTool = (tool: PolicyTool, selected: ReadonlySet<string>): PolicyTool => ({
  ...pickValue(tool),
  plans: tool.plans.map((plan) => pickPlan(plan, selected)),
  ...(tool.usualPlan && { usualPlan: tool.usualPlan }),
});

function pickRule(rule: PolicyRule): PolicyRule {
  const { id, title, reason, scope, effective, expires, overrides, redundant, wayRound, retired } = rule;
  const base = {
    id,
    title,
    reason,
    scope,
    effective,
    ...(expires && { expires }),
    ...(overrides?.length && { overrides }),
    ...(redundant && { redundant }),
    ...(wayRound && { wayRound }),
    ...(retired && { retired }),
  };
  if (rule.kind === 'prohibition') {
    const { kind, redLine, instead } = rule;
    return { ...base, kind, ...(redLine && { redLine }), ...(instead && { instead }) };
  }
  const conditions = rule.conditions?.length ? { conditions: rule.conditions } : {};
  if (rule.kind === 'approval') return { ...base, ...conditions, kind: rule.kind, routes: rule.routes };
  return { ...base, ...conditions, kind: rule.kind };
}
