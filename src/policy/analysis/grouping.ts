import type { PolicyInput, PolicyRule } from '../policy-input.ts';
import { spaceOf, type Question, type Space } from '../question.ts';
import { coversData, coversDivision, coversPlan, coversUse } from '../scope.ts';
import { SetPool } from './set-pool.ts';

/**
 * Every question, grouped by the set of rules that cover it: questions of one group have the same answer on every
 * date, so the whole space is proved by deciding each group once. Questions are numbered as `questionsOf` lists them.
 */
export interface Grouping {
  space: Space;
  /** The rules, without retired ones; a set in `covering` holds positions in this list. Sorted by id. */
  rules: readonly PolicyRule[];
  /** The covering set of each group. */
  covering: SetPool;
  /** The group of each question. */
  groupOf: Uint32Array;
  /** One question of each group. */
  witness: readonly number[];
}

export function groupQuestions(policy: PolicyInput): Grouping {
  const space = spaceOf(policy);
  const { divisions, plans, data, uses } = space;
  const rules = policy.rules.filter((rule) => rule.retired === undefined).sort((a, b) => (a.id < b.id ? -1 : 1));

  // Values, then pairs of values, then whole questions: the same sets recur, so each intersection is made once.
  const setsOf = <T>(values: readonly T[], isCovered: (rule: PolicyRule, value: T) => boolean) =>
    valueSets(rules, values, isCovered);
  const places = crossed(
    setsOf(divisions, (rule, division) => coversDivision(rule.scope, division)),
    setsOf(plans, (rule, plan) => coversPlan(rule.scope, plan)),
  );
  const purposes = crossed(
    setsOf(data, (rule, value) => coversData(rule.scope, value)),
    setsOf(uses, (rule, use) => coversUse(rule.scope, use)),
  );
  const { pool, members } = crossed(places, purposes);

  const witness: number[] = [];
  members.forEach((group, question) => (witness[group] ??= question));
  return { space, rules, covering: pool, groupOf: members, witness };
}

/** A set of rules for each member of a list. */
interface Sets {
  pool: SetPool;
  members: Uint32Array;
}

function valueSets<T>(
  rules: readonly PolicyRule[],
  values: readonly T[],
  isCovered: (rule: PolicyRule, value: T) => boolean,
): Sets {
  const pool = new SetPool(rules.length);
  const holds = (value: T) => (element: number) => {
    const rule = rules[element];
    return rule !== undefined && isCovered(rule, value);
  };
  return { pool, members: Uint32Array.from(values, (value) => pool.addWhere(holds(value), rules.length)) };
}

/** The rules that cover both, for each pair of members, the second varying fastest. */
function crossed(a: Sets, b: Sets): Sets {
  const pool = new SetPool(a.pool.width * 32);
  const table = new Uint32Array(a.pool.size * b.pool.size);
  for (let i = 0; i < a.pool.size; i++) {
    for (let j = 0; j < b.pool.size; j++) table[i * b.pool.size + j] = pool.addIntersection(a.pool, i, b.pool, j);
  }
  const members = new Uint32Array(a.members.length * b.members.length);
  let next = 0;
  for (const i of a.members) {
    for (const j of b.members) members[next++] = table[i * b.pool.size + j] ?? 0;
  }
  return { pool, members };
}

/** The question with this number. */
export function questionAt({ divisions, plans, data, uses }: Space, number: number): Question {
  const [division, at, dataClass, use] = coordinates({ divisions, plans, data, uses }, number);
  const plan = plans[at];
  return {
    division: divisions[division] ?? '',
    tool: plan?.tool.id ?? '',
    plan: plan?.plan.id ?? '',
    data: data[dataClass] ?? '',
    use: uses[use] ?? '',
  };
}

/** A question as the positions of its values in the space. */
export type Coordinates = [division: number, plan: number, data: number, use: number];

export function coordinates({ plans, data, uses }: Space, number: number): Coordinates {
  const use = number % uses.length;
  const aboveUse = Math.floor(number / uses.length);
  const aboveData = Math.floor(aboveUse / data.length);
  return [Math.floor(aboveData / plans.length), aboveData % plans.length, aboveUse % data.length, use];
}
