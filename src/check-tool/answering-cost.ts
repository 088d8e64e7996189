import type { PolicyInput } from '../policy/policy-input.ts';

/** The most values of a vocabulary, plans of all tools together, or rules: a hundred times what a large organisation has. */
export const MAX_VALUES = 10_000;

/**
 * The most steps of an answer: for each plan and each use that may be named instead, everything that a policy lists may be
 * looked through. These take some seconds; the largest handbook that is measured needs a hundredth.
 */
const MAX_STEPS = 400_000_000;

/** Says why answering from a policy would take too long, before it is begun; undefined where it would not. */
export function beyondAnswering({ organization, tools, rules }: PolicyInput): string | undefined {
  const { divisions, data, uses, conditions, routes, preferred } = organization;
  const plans = tools.reduce((sum, tool) => sum + tool.plans.length, 0);
  const traits = tools.reduce((sum, tool) => sum + traitValuesOn(tool), 0);
  const lists = {
    divisions: divisions.length,
    'data classes': data.length,
    uses: uses.length,
    tools: tools.length,
    plans,
    rules: rules.length,
    conditions: conditions.length,
    routes: routes.length,
    preferences: preferred.length,
    'values of traits': traits,
  };
  const grouped = (number: number) => number.toLocaleString('en-US');
  for (const [name, count] of Object.entries(lists))
    if (count > MAX_VALUES) return `it lists ${grouped(count)} ${name}; at most ${grouped(MAX_VALUES)} are read.`;
  const named = rules.reduce((sum, rule) => sum + namesIn(rule), 0);
  const entries = Object.values(lists).reduce((sum, count) => sum + count, named);
  const steps = (plans + uses.length) * entries;
  if (steps <= MAX_STEPS) return undefined;
  return `an answer would take ${grouped(steps)} steps, for ${grouped(plans)} plans, ${grouped(uses.length)} uses and rules that name ${grouped(named)} values; at most ${grouped(MAX_STEPS)} are made.`;
}

const traitValuesOn = ({ plans }: PolicyInput['tools'][number]) =>
  plans.reduce((sum, { traits }) => sum + Object.values(traits).flat().length, 0);

/** Returns how many values a rule names, in all its lists. */
function namesIn({ scope, overrides = [], ...rule }: PolicyInput['rules'][number]): number {
  const { traits = {}, ...parts } = scope;
  const selections: readonly (readonly string[] | { readonly except: readonly string[] } | undefined)[] = [
    ...Object.values(parts),
    ...Object.values(traits),
  ];
  const selected = selections.map((part) => (part && 'except' in part ? part.except : part) ?? []);
  const conditions = 'conditions' in rule ? (rule.conditions ?? []) : [];
  return [overrides, conditions, ...selected].reduce((sum, list) => sum + list.length, 0);
}
