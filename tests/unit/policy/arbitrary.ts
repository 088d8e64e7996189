import fc from 'fast-check';
import type { Scope } from '../../../src/model/schema/rule.ts';
import type { PolicyInput, PolicyPlan, PolicyRule, PolicyTool, PolicyValue } from '../../../src/policy/policy-input.ts';

/** The version date of random policies, and every day on which something may begin, end or be retired, with some to spare. */
export const VERSION_DATE = '2026-01-03';
export const DAYS = Array.from({ length: 14 }, (_, day) => `2026-01-${String(day + 3).padStart(2, '0')}`);

const values = (prefix: string, length: number): PolicyValue[] =>
  Array.from({ length }, (_, index) => ({ id: `${prefix}${index + 1}`, name: `${prefix.toUpperCase()} ${index + 1}` }));

const ACCOUNTS = ['personal', 'organization', 'own'] as const;
const MODELS = ['outside', 'open', 'own'] as const;
/** Plans can have several of these. */
const MAKERS = ['m1', 'm2', 'm3'] as const;
/** The makers of models: what stands for several of them says nothing of any. */
const TRAITS = [
  {
    id: 'makers',
    name: 'Makers',
    sameMaker: true,
    values: MAKERS.map((id) => ({ id, name: id.toUpperCase(), namesNobody: id === 'm3' })),
  },
];
const DIVISIONS = values('d', 2);
const DATA = values('a', 2);
const USES = values('u', 3);
const PLANS: Record<string, string[]> = { t1: ['p1', 'p2'], t2: ['p1'] };
const TOOL_NAMES = ['t1', 't2', 't1/p1', 't1/p2', 't2/p1'];
const CONDITIONS = values('c', 3);
const ROUTES = values('r', 2).map((route, index) => ({ ...route, workingDays: index + 2 }));

const ids = (from: readonly { id: string }[]) => from.map(({ id }) => id);
const listed = <T>(from: readonly T[]) => fc.subarray([...from], { minLength: 1 });
const excepted = <T>(from: readonly T[]) => listed(from).map((except) => ({ except }));
const anyPart = <T>(from: readonly T[]) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant(undefined) },
    { weight: 2, arbitrary: listed(from) },
    { weight: 1, arbitrary: excepted(from) },
  );

const traits = fc.oneof(
  { weight: 4, arbitrary: fc.constant(undefined) },
  {
    weight: 3,
    arbitrary: fc
      .record({ account: fc.option(listed(ACCOUNTS), { freq: 1 }), model: anyPart(MODELS), makers: anyPart(MAKERS) })
      .map((chosen): Scope['traits'] =>
        Object.fromEntries(Object.entries(chosen).flatMap(([trait, part]) => (part ? [[trait, part]] : []))),
      ),
  },
);

/** Generates scopes that approvals, requirements and prohibitions may have. */
const anyScope: fc.Arbitrary<Scope> = fc.record({
  divisions: anyPart(ids(DIVISIONS)),
  tools: anyPart(TOOL_NAMES),
  traits,
  data: anyPart(ids(DATA)),
  uses: anyPart(ids(USES)),
});

/** Generates scopes that permissions may have: tools or traits, data and uses by name. */
const namedScope: fc.Arbitrary<Scope> = fc
  .record({
    divisions: anyPart(ids(DIVISIONS)),
    who: fc.oneof(
      listed(TOOL_NAMES).map((tools): Scope => ({ tools })),
      listed(MODELS).map((model): Scope => ({ traits: { model } })),
      listed(ACCOUNTS).map((account): Scope => ({ traits: { account } })),
      fc.tuple(listed(MODELS), listed(MAKERS)).map(([model, makers]): Scope => ({ traits: { model, makers } })),
      fc.tuple(listed(TOOL_NAMES), listed(MODELS)).map(([tools, model]): Scope => ({ tools, traits: { model } })),
    ),
    data: listed(ids(DATA)),
    uses: listed(ids(USES)),
  })
  .map(({ who, ...scope }) => ({ ...scope, ...who }));

const day = (number: number) => `2026-01-${String(number).padStart(2, '0')}`;

/** Mostly always in force; else beginning or ending around the analysed days, or ended before them. */
const term = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ effective: day(1), expires: undefined }) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 8 }), fc.option(fc.integer({ min: 0, max: 6 }), { nil: undefined }))
      .map(([from, length]) => ({
        effective: day(from),
        expires: length === undefined ? undefined : day(from + length),
      })),
  },
);

/** Mostly none; else before, among or after the analysed days. */
const retirement = fc.oneof(
  { weight: 15, arbitrary: fc.constant(undefined) },
  { weight: 3, arbitrary: fc.integer({ min: 2, max: 12 }).map(day) },
);

const conditions = fc.subarray(ids(CONDITIONS), { maxLength: 2 });

type Kind = { scope: Scope } & (
  | { kind: 'permission' | 'requirement'; conditions: string[] }
  | { kind: 'approval'; conditions: string[]; routes: string[] }
  | { kind: 'prohibition'; redLine: boolean }
);

const kind: fc.Arbitrary<Kind> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('permission' as const), scope: namedScope, conditions }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('requirement' as const),
      scope: anyScope,
      conditions: listed(ids(CONDITIONS)),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('approval' as const),
      scope: anyScope,
      conditions,
      routes: listed(ids(ROUTES)),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('prohibition' as const), scope: anyScope, redLine: fc.boolean() }),
  },
);

const isRedLine = (rule: Kind) => rule.kind === 'prohibition' && rule.redLine;

/** A rule without overrides. */
export const rule = (id: string): fc.Arbitrary<PolicyRule> =>
  fc
    .record({
      kind,
      term,
      retired: retirement,
      isIntended: fc.integer({ min: 0, max: 6 }).map((number) => number === 0),
    })
    .map(({ kind, term, retired, isIntended }) => ({
      id,
      title: id,
      reason: `Reason of ${id}.`,
      ...term,
      ...(isRedLine(kind) && { expires: undefined }),
      ...kind,
      retired,
      wayRound: isIntended ? ('intended' as const) : undefined,
    }));

const RULE_IDS = Array.from({ length: 7 }, (_, index) => `RULE-0${index + 1}`);

/** Each rule may override up to two of the rules that `mayOverride` permits. */
const withOverrides = (rules: readonly PolicyRule[], mayOverride: (rule: number, target: number) => boolean) => {
  const overridesOf = (at: number) => {
    const targets = ids(rules).filter((_, target) => mayOverride(at, target));
    return fc.subarray(targets, { maxLength: Math.min(2, targets.length) });
  };
  return fc
    .tuple(...rules.map((_, at) => overridesOf(at)))
    .map((overrides) =>
      rules.map((rule, at): PolicyRule => (overrides[at]?.length ? { ...rule, overrides: overrides[at] } : rule)),
    );
};

const someRules = fc
  .integer({ min: 1, max: RULE_IDS.length })
  .chain((length) => fc.shuffledSubarray(RULE_IDS, { minLength: length, maxLength: length }))
  .chain((chosen) => fc.tuple(...chosen.map(rule)));

/** Mostly a value of each trait; what some plan says nothing of is in no list. */
export const planTraits = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({
      account: fc.constantFrom(...ACCOUNTS),
      model: fc.constantFrom(...MODELS),
      makers: listed(MAKERS),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ account: fc.constantFrom(...ACCOUNTS) }).map((said): PolicyPlan['traits'] => said),
  },
);

const tools: fc.Arbitrary<PolicyTool[]> = fc.tuple(
  ...Object.entries(PLANS).map(([id, plans]) =>
    fc
      .tuple(
        ...plans.map((plan) =>
          fc.record({
            id: fc.constant(plan),
            name: fc.constant(plan),
            traits: planTraits,
            retired: retirement,
          }),
        ),
      )
      .chain((plans) => retirement.map((retired) => ({ id, name: id, plans, retired }))),
  ),
);

/** The same values, of which some are retired. */
const retiring = (known: readonly PolicyValue[]): fc.Arbitrary<PolicyValue[]> =>
  fc.tuple(...known.map((value) => retirement.map((retired) => ({ ...value, retired }))));

const vocabularies = fc.record({ divisions: retiring(DIVISIONS), data: retiring(DATA), uses: retiring(USES) });
type Vocabularies = typeof vocabularies extends fc.Arbitrary<infer T> ? T : never;

const policyOf = (tools: PolicyTool[], rules: PolicyRule[], values: Vocabularies): PolicyInput => ({
  organization: {
    policy: { version: 1, date: VERSION_DATE },
    ...values,
    traits: TRAITS,
    conditions: CONDITIONS,
    routes: ROUTES,
    preferred: ['t2', 't1/p2'],
  },
  tools,
  rules,
});

/** A policy whose overrides form chains but no circles; rules stand in no particular order. */
export const policy: fc.Arbitrary<PolicyInput> = fc
  .tuple(
    tools,
    someRules
      .chain((rules) => withOverrides(rules, (at, target) => target < at))
      .chain((rules) => fc.shuffledSubarray(rules, { minLength: rules.length })),
    vocabularies,
  )
  .map(([tools, rules, values]) => policyOf(tools, rules, values));

/** As `policy`, but rules may override each other in circles, and themselves. */
export const policyWithCircles: fc.Arbitrary<PolicyInput> = fc
  .tuple(
    tools,
    someRules.chain((rules) => withOverrides(rules, () => true)),
    vocabularies,
  )
  .map(([tools, rules, values]) => policyOf(tools, rules, values));
