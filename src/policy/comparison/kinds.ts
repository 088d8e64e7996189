import { isRetiredOn } from '../../basics/current-on.ts';
import { remembered } from '../../basics/remembered.ts';
import {
  conditionsOf,
  isRedLine,
  routesOf,
  type PolicyInput,
  type PolicyRule,
  type PolicyTool,
  type PolicyValue,
} from '../policy-input.ts';
import { planKey, spaceOf, type ToolPlan } from '../question.ts';
import { coversData, coversDivision, coversPlan, coversUse } from '../scope.ts';
import { selectedTraits } from '../selected-traits.ts';
import { traitValues } from '../trait-values.ts';

/** Describes the values of one part of a question that the rules of both policies take for the same. */
export interface Alike<T> {
  example: T;
  all: readonly T[];
}

/** Describes the kinds of values of each part, in the order of the later policy. */
export interface Kinds {
  divisions: readonly Alike<string>[];
  plans: readonly Alike<ToolPlan>[];
  data: readonly Alike<string>[];
  uses: readonly Alike<string>[];
}

/** Describes values that no rule tells apart, and which of the rules that changed cover them: one bit for each. */
interface Touched<T> extends Alike<T> {
  changed: bigint;
}

/** Describes the kinds of values that a changed rule covers. */
interface TouchedKinds extends Kinds {
  divisions: readonly Touched<string>[];
  plans: readonly Touched<ToolPlan>[];
  data: readonly Touched<string>[];
  uses: readonly Touched<string>[];
}

/**
 * Returns the values that both policies know and that a rule covers which only one of them has, or has otherwise: every other
 * question is answered as before. Where a plan itself is another one, any rule may cover it differently, and all count.
 */
export function touchedKinds(before: PolicyInput, after: PolicyInput, on: string): TouchedKinds {
  const [old, now] = [spaceOf(before, on), spaceOf(after, on)];
  const oldPlans = new Map(old.plans.map((at) => [planKey(at), at]));
  const common = now.plans.filter((at) => oldPlans.has(planKey(at)));
  const asBefore = (at: ToolPlan) => oldPlans.get(planKey(at)) ?? at;
  const traits = [...selectedTraits([...before.rules, ...after.rules])];
  const isSamePlan = (at: ToolPlan) =>
    traits.every((trait) => isSameSet(traitValues(asBefore(at).plan, trait), traitValues(at.plan, trait)));
  const changed = common.every(isSamePlan) ? changedRules(before, after) : [before.rules, after.rules];

  function kinds<T>(values: readonly T[], coverBefore: Covers<T>, coverAfter: Covers<T>): Touched<T>[] {
    const [gone = [], come = []] = changed;
    const changedOf = (value: T) =>
      BigInt(`0b0${coverage(gone, coverBefore, value)}${coverage(come, coverAfter, value)}`);
    return alike(
      values.filter((value) => changedOf(value) !== 0n),
      (value) => `${coverage(before.rules, coverBefore, value)}/${coverage(after.rules, coverAfter, value)}`,
    ).map((kind) => ({ ...kind, changed: changedOf(kind.example) }));
  }
  const values = (part: 'divisions' | 'data' | 'uses', covers: Covers<string>) => {
    const known = new Set(old[part]);
    return kinds(
      now[part].filter((value) => known.has(value)),
      covers,
      covers,
    );
  };
  return {
    divisions: values('divisions', ({ scope }, value) => coversDivision(scope, value)),
    data: values('data', ({ scope }, value) => coversData(scope, value)),
    uses: values('uses', ({ scope }, value) => coversUse(scope, value)),
    plans: kinds(
      common,
      ({ scope }, at) => coversPlan(scope, asBefore(at)),
      ({ scope }, at) => coversPlan(scope, at),
    ),
  };
}

const isSameSet = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((value) => b.includes(value));

type Covers<T> = (rule: PolicyRule, value: T) => boolean;

/** The rules of each policy that the other does not have, or has otherwise. */
function changedRules(before: PolicyInput, after: PolicyInput): [gone: PolicyRule[], come: PolicyRule[]] {
  const onlyIn = (rules: readonly PolicyRule[], others: readonly PolicyRule[]) => {
    const known = new Set(others.map(whatItDoes));
    return rules.filter((rule) => !known.has(whatItDoes(rule)));
  };
  return [onlyIn(before.rules, after.rules), onlyIn(after.rules, before.rules)];
}

/** Says all of a rule that an answer depends on. Versions share the rules that did not change. */
const whatItDoes = remembered((rule: PolicyRule): string => {
  const { id, kind, scope, effective, expires, overrides, retired } = rule;
  const brings = [conditionsOf(rule), routesOf(rule), isRedLine(rule)];
  return JSON.stringify([id, kind, scope, effective, expires, overrides, retired, brings]);
});

/** Says which rules cover a value, by their places in the list. */
const coverage = <T>(rules: readonly PolicyRule[], covers: Covers<T>, value: T): string =>
  rules.map((rule) => (covers(rule, value) ? '1' : '0')).join('');

function alike<T>(values: readonly T[], signature: (value: T) => string): Alike<T>[] {
  return [...Map.groupBy(values, signature).values()].flatMap((all) => {
    const [example] = all;
    return example === undefined ? [] : [{ example, all }];
  });
}

/**
 * Returns a policy in which only the examples can be asked about, in the order of the kinds: that is the order of both policies, so
 * their questions have the same numbers.
 */
export function examplesIn(policy: PolicyInput, { divisions, plans, data, uses }: Kinds, on: string): PolicyInput {
  const chosen = (values: readonly PolicyValue[], kinds: readonly Alike<string>[]) =>
    kinds.flatMap(({ example }) => values.filter(({ id }) => id === example).slice(0, 1));
  // Plans of one tool follow each other, as they do in the space that the kinds were made of.
  const byTool = Map.groupBy(plans, ({ example }) => example.tool.id);
  const tools = [...byTool].flatMap(([id, kinds]): PolicyTool[] => {
    const tool = policy.tools.find((one) => one.id === id);
    const wanted = kinds.flatMap(
      ({ example }) => tool?.plans.find((plan) => plan.id === example.plan.id && !isRetiredOn(plan, on)) ?? [],
    );
    return tool ? [{ ...tool, plans: wanted }] : [];
  });
  const { organization } = policy;
  return {
    ...policy,
    organization: {
      ...organization,
      divisions: chosen(organization.divisions, divisions),
      data: chosen(organization.data, data),
      uses: chosen(organization.uses, uses),
    },
    tools,
  };
}
