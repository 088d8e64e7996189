import type { PolicyInput, PolicyRule } from '../../../src/policy/policy-input.ts';
import type { Question } from '../../../src/policy/question.ts';

/*
 * The policy model once more, straight from its definition and without any import from the engine:
 * slow, question by question and day by day. For policies without circles of overrides.
 */

export interface OracleAnswer {
  verdict: string;
  conditions: string;
  routes: string;
}

export function allQuestions(policy: PolicyInput, on: string): Question[] {
  const found: Question[] = [];
  const { divisions, data, uses } = policy.organization;
  for (const d of divisions)
    for (const t of policy.tools)
      for (const p of t.plans)
        for (const a of data)
          for (const u of uses) {
            if ([d, t, p, a, u].some((value) => value.retired && value.retired <= on)) continue;
            found.push({ division: d.id, tool: t.id, plan: p.id, data: a.id, use: u.id });
          }
  return found;
}

export function isCovered(policy: PolicyInput, rule: PolicyRule, question: Question): boolean {
  const plan = policy.tools.find((tool) => tool.id === question.tool)!.plans.find((plan) => plan.id === question.plan)!;
  const names: Record<string, string[]> = {
    divisions: [question.division],
    tools: [question.tool, question.tool + '/' + question.plan],
    data: [question.data],
    uses: [question.use],
  };
  const { traits, ...parts } = rule.scope;
  for (const [trait, selection] of Object.entries(traits ?? {})) {
    const said = plan.traits[trait];
    const values = said === undefined ? [] : Array.isArray(said) ? said : [said];
    if (Array.isArray(selection)) {
      if (values.filter((value) => selection.includes(value)).length === 0) return false;
    } else if (values.length > 0 && values.filter((value) => !selection.except.includes(value)).length === 0)
      return false;
  }
  for (const [part, selection] of Object.entries(parts)) {
    if (!selection) continue;
    const values: string[] = Array.isArray(selection) ? selection : selection.except;
    const isNamed = names[part]!.some((name) => values.includes(name));
    if (isNamed !== Array.isArray(selection)) return false;
  }
  return true;
}

export function bindingRules(policy: PolicyInput, question: Question, on: string): PolicyRule[] {
  const covering = policy.rules.filter(
    (rule) =>
      on < (rule.retired ?? '9999-12-31') &&
      rule.effective <= on &&
      on <= (rule.expires ?? '9999-12-31') &&
      isCovered(policy, rule, question),
  );
  const binds = (rule: PolicyRule): boolean => {
    if (rule.kind === 'prohibition' && rule.redLine) return true;
    return !covering.some((other) => other.overrides?.includes(rule.id) && binds(other));
  };
  return covering.filter(binds);
}

export function answer(policy: PolicyInput, question: Question, on: string): OracleAnswer {
  const binding = bindingRules(policy, question, on);
  const kinds = binding.map(({ kind }) => kind);
  const gather = (part: 'conditions' | 'routes') =>
    [...new Set(binding.flatMap((rule) => (rule as { [key in typeof part]?: string[] })[part] ?? []))].sort().join();
  if (kinds.includes('prohibition')) return { verdict: 'prohibited', conditions: '', routes: '' };
  if (kinds.includes('approval'))
    return { verdict: 'approval', conditions: gather('conditions'), routes: gather('routes') };
  if (!kinds.includes('permission')) return { verdict: 'gap', conditions: '', routes: '' };
  const conditions = gather('conditions');
  return { verdict: conditions ? 'conditional' : 'allowed', conditions, routes: '' };
}

/** Every answer on every day, as one text: equal texts are equal policies. */
export function allAnswers(policy: PolicyInput, days: readonly string[]): string {
  const on = (day: string) => allQuestions(policy, day).map((question) => answer(policy, question, day));
  return days
    .map((day) =>
      on(day)
        .map((given) => Object.values(given).join('|'))
        .join(';'),
    )
    .join('\n');
}
