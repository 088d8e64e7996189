import { isRetiredOn, type Retirable } from '../../basics/current-on.ts';
import { isEverInForce, retirementDays } from '../dates.ts';
import type { PolicyInput, PolicyRule, PolicyValue } from '../policy-input.ts';
import { spaceOf, type Question, type Space, type ToolPlan } from '../question.ts';
import { coversData, coversDivision, coversPlan, coversUse } from '../scope.ts';
import { SetPool } from './set-pool.ts';

/**
 * Every question, grouped by the set of rules that cover it and by how long it can be asked: questions of one group
 * have the same answer on every date, so the whole space is proved by deciding each group once. Questions are numbered as `questionsOf` lists them.
 */
export interface Grouping {
  space: Space;
  /** The rules that bind on any day from the first on; a set in `covering` holds positions in this list. Sorted by id. */
  rules: readonly PolicyRule[];
  /** The covering set of each group. */
  covering: SetPool;
  /** Says how many questions there are. */
  questions: number;
  /** The group of the question with this number. */
  groupAt: (question: number) => number;
  /** The first question of each group. */
  witness: readonly number[];
  /** Says how many questions each group has. */
  sizes: readonly number[];
  /**
   * Returns a number for all questions of a plan in a division, equal where they are grouped alike.
   * @param place says how many divisions and plans come before, in the order of the questions
   */
  kindAt: (place: number) => number;
  /** True when the questions of a group can be asked on a day: no value of theirs is retired by then. */
  isAskedOn: (group: number, day: string) => boolean;
}

/** @param from the first day that is looked at, YYYY-MM-DD: what was retired by then is left out */
export function groupQuestions(policy: PolicyInput, from: string): Grouping {
  const space = spaceOf(policy, from);
  const { divisions, plans, data, uses } = space;
  const rules = policy.rules.filter((rule) => isEverInForce(rule, from)).sort((a, b) => (a.id < b.id ? -1 : 1));

  // A question can be asked as long as each of its values can. So each day of a retirement is an element like a rule's, in
  // the sets of the values that outlive it: it stays in an intersection when all of them do.
  const ends = retirementDays(policy).filter((day) => day > from);
  const outlives = (day: string, parts: readonly (Retirable | undefined)[]) =>
    parts.every((part) => part === undefined || !isRetiredOn(part, day));

  // Values, then pairs of values, then whole questions: the same sets recur, so each intersection is made once.
  const setsOf = <T>(
    values: readonly T[],
    partsOf: (value: T) => readonly (Retirable | undefined)[],
    isCovered: (rule: PolicyRule, value: T) => boolean,
  ): Sets => {
    const pool = new SetPool(rules.length + ends.length);
    const holds = (value: T) => (element: number) => {
      const rule = rules[element];
      return rule ? isCovered(rule, value) : outlives(ends[element - rules.length] ?? '', partsOf(value));
    };
    const sets = values.map((value) => pool.addWhere(holds(value), rules.length + ends.length));
    return { pool, members: Uint32Array.from(sets) };
  };
  const named = (known: readonly PolicyValue[]) => (id: string) => [known.find((value) => value.id === id)];
  const { organization } = policy;
  const places = crossed(
    setsOf(divisions, named(organization.divisions), (rule, division) => coversDivision(rule.scope, division)),
    setsOf(
      plans,
      ({ tool, plan }: ToolPlan) => [tool, plan],
      (rule, plan) => coversPlan(rule.scope, plan),
    ),
  );
  const purposes = crossed(
    setsOf(data, named(organization.data), (rule, value) => coversData(rule.scope, value)),
    setsOf(uses, named(organization.uses), (rule, use) => coversUse(rule.scope, use)),
  );
  const { pool, table } = intersections(places.pool, purposes.pool);
  const groupAt = (question: number) => {
    const purpose = question % purposes.members.length;
    const place = (question - purpose) / purposes.members.length;
    return table[(places.members[place] ?? 0) * purposes.pool.size + (purposes.members[purpose] ?? 0)] ?? -1;
  };

  // Hundreds of thousands of questions are some thousand pairs of a set of places and one of purposes.
  const [ofPlaces, ofPurposes] = [occurrences(places), occurrences(purposes)];
  const witness = new Array<number>(pool.size).fill(Infinity);
  const sizes = new Array<number>(pool.size).fill(0);
  for (const [i, place] of ofPlaces.entries())
    for (const [j, purpose] of ofPurposes.entries()) {
      const group = table[i * ofPurposes.length + j] ?? 0;
      witness[group] = Math.min(witness[group] ?? 0, place.first * purposes.members.length + purpose.first);
      sizes[group] = (sizes[group] ?? 0) + place.count * purpose.count;
    }
  const isAskedOn = (group: number, day: string) => {
    const last = ends.findLastIndex((end) => end <= day);
    return last < 0 || pool.has(group, rules.length + last);
  };
  const questions = places.members.length * purposes.members.length;
  const kindAt = (place: number) => places.members[place] ?? -1;
  return { space, rules, covering: pool, questions, groupAt, witness, sizes, kindAt, isAskedOn };
}

/** A set of rules for each member of a list. */
interface Sets {
  pool: SetPool;
  members: Uint32Array;
}

/** The rules that cover both, for each pair of members, the second varying fastest. */
function crossed(a: Sets, b: Sets): Sets {
  const { pool, table } = intersections(a.pool, b.pool);
  const members = new Uint32Array(a.members.length * b.members.length);
  let next = 0;
  for (const i of a.members) {
    for (const j of b.members) members[next++] = table[i * b.pool.size + j] ?? 0;
  }
  return { pool, members };
}

/** The intersection of each set with each other one: its number in a pool of them, the second varying fastest. */
function intersections(a: SetPool, b: SetPool): { pool: SetPool; table: Uint32Array } {
  const pool = new SetPool(a.width * 32);
  const table = new Uint32Array(a.size * b.size);
  for (let i = 0; i < a.size; i++) {
    for (let j = 0; j < b.size; j++) table[i * b.size + j] = pool.addIntersection(a, i, b, j);
  }
  return { pool, table };
}

/** Where each set first occurs among the members, and how often it does. */
function occurrences({ pool, members }: Sets): { first: number; count: number }[] {
  const found = Array.from({ length: pool.size }, () => ({ first: -1, count: 0 }));
  for (const [place, set] of members.entries()) {
    const one = found[set];
    if (!one) continue;
    if (one.count === 0) one.first = place;
    one.count += 1;
  }
  return found;
}

/** The question with this number. */
export function questionAt(space: Space, number: number): Question {
  const { divisions, plans, data, uses } = space;
  const [division, at, dataClass, use] = coordinates(space, number);
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
