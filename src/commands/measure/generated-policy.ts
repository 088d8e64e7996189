import { seeded } from './seeded.ts';
import type { PolicyInput, PolicyRule, PolicyTool, PolicyValue } from '../../policy/policy-input.ts';

/** Describes how large a policy to make. Questions: divisions × tools × plans × data × uses. */
export interface Size {
  divisions: number;
  tools: number;
  plans: number;
  data: number;
  uses: number;
  rules: number;
  seed?: number;
}

/** 1,000,000 questions × 500 rules. */
export const MILLION: Size = { divisions: 20, tools: 50, plans: 4, data: 5, uses: 50, rules: 500 };

const ACCOUNTS = ['personal', 'organization', 'own'] as const;
const MODELS = ['outside', 'open', 'own'] as const;
const MAKERS = ['maker-1', 'maker-2', 'maker-3', 'maker-4', 'maker-5'] as const;
const DATE = '2026-01-01';

/**
 * A large policy in the manner of the default one: one permission for everyday work, then approvals, requirements,
 * prohibitions and exceptions with scopes by list, exclusion, trait and single plan, some of which begin or end later.
 * The same size gives the same policy.
 */
export function generatePolicy(size: Size): PolicyInput {
  const random = seeded(size.seed ?? 1);
  const values = (prefix: string, length: number): PolicyValue[] =>
    Array.from({ length }, (_, index) => ({ id: `${prefix}-${index + 1}`, name: `${prefix} ${index + 1}` }));
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const some = (from: readonly string[], share: number): [string, ...string[]] => {
    const found = from.filter(() => random() < share);
    return [pick(from), ...found];
  };
  const ids = (from: readonly PolicyValue[]) => from.map(({ id }) => id);

  const divisions = values('division', size.divisions);
  const data = values('data', size.data);
  const uses = values('use', size.uses);
  const conditions = values('condition', 12);
  const routes = values('route', 8).map((route, index) => ({ ...route, workingDays: index + 1 }));
  const tools: PolicyTool[] = values('tool', size.tools).map((tool) => ({
    ...tool,
    plans: values('plan', size.plans).map((plan) => ({
      ...plan,
      traits: { account: pick(ACCOUNTS), model: pick(MODELS), makers: some(MAKERS, 0.2) },
    })),
  }));

  const selection = (from: readonly string[], share: number) => {
    const roll = random();
    if (roll < 0.4) return undefined;
    return roll < 0.9 ? some(from, share) : { except: some(from, share) };
  };
  const toolSelection = () => {
    const tool = pick(tools);
    return random() < 0.3
      ? [`${tool.id}/${pick(tool.plans).id}`]
      : [tool.id, ...(random() < 0.5 ? [pick(tools).id] : [])];
  };
  const day = () => `2026-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-15`;

  const everyday: PolicyRule = {
    id: 'RULE-000',
    kind: 'permission',
    title: 'Everyday work',
    reason: 'Everyday work feeds nothing.',
    scope: { traits: { model: [...MODELS] }, data: ids(data), uses: ids(uses) },
    effective: DATE,
    conditions: ['condition-1'],
  };
  const rules = Array.from({ length: size.rules - 1 }, (_, index): PolicyRule => {
    const id = `RULE-${String(index + 1).padStart(3, '0')}`;
    const kind = pick(['permission', 'requirement', 'requirement', 'approval', 'approval', 'prohibition'] as const);
    const traits = random() < 0.2;
    const base = {
      id,
      title: `Rule ${index + 1}`,
      reason: 'Because.',
      scope: {
        divisions: selection(ids(divisions), 0.1),
        tools: traits ? undefined : toolSelection(),
        ...(traits && {
          traits: { account: [pick(ACCOUNTS)], model: [pick(MODELS)], makers: { except: [pick(MAKERS)] } },
        }),
        data: selection(ids(data), 0.3),
        uses: selection(ids(uses), 0.05) ?? some(ids(uses), 0.1),
      },
      effective: random() < 0.9 ? DATE : day(),
      expires: random() < 0.9 ? undefined : `2027-${day().slice(5)}`,
      ...(index > 20 &&
        random() < 0.1 && { overrides: [`RULE-${String(1 + Math.floor(random() * index)).padStart(3, '0')}`] }),
    };
    switch (kind) {
      case 'prohibition':
        return { ...base, kind, redLine: random() < 0.3 };
      case 'approval':
        return { ...base, kind, routes: [pick(routes).id] };
      default:
        return { ...base, kind, conditions: [pick(conditions).id] };
    }
  });
  return {
    organization: {
      policy: { version: 1, date: DATE },
      divisions,
      data,
      uses,
      traits: [{ id: 'makers', name: 'Makers', sameMaker: true, values: MAKERS.map((id) => ({ id, name: id })) }],
      conditions,
      routes,
      preferred: [],
    },
    tools,
    rules: [everyday, ...rules],
  };
}
