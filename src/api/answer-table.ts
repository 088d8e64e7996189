import { z } from 'astro/zod';
import { groupQuestions, type Grouping } from '../policy/analysis/grouping.ts';
import { rulingsOf } from '../policy/analysis/rulings.ts';
import { VERDICTS } from '../policy/answer.ts';
import { addDays } from '../basics/calendar.ts';
import { analysedDates } from '../policy/dates.ts';
import type { Ruling } from '../policy/decide.ts';
import type { PolicyInput } from '../policy/policy-input.ts';
import { planKey, spaceOf } from '../policy/question.ts';
import { dateValue, idValue } from './schema/values.ts';

const outcome = z.object({
  verdict: z.enum(VERDICTS).describe('A gap means that no rule answers; silence is never permission.'),
  conditions: z.array(idValue),
  routes: z.array(idValue).describe('Asked together.'),
  workingDays: z.int().optional().describe('The longest clock among the routes.'),
  deciding: z.array(idValue).describe('The rules that make the verdict.'),
  also: z.array(idValue).describe('The other rules that bind.'),
  replaced: z
    .array(z.object({ rule: idValue, by: z.array(idValue) }))
    .describe('Rules that do not bind here, and what replaces them.'),
});

const place = z.int().min(0);

/** Every answer to every question on every day from the policy version's own date on. */
export const answerTable = z
  .object({
    data: z.array(idValue).describe('The rows of a grid.'),
    uses: z.array(idValue).describe('The columns of a grid.'),
    outcomes: z.array(outcome),
    grids: z.array(z.array(z.array(place))).describe('Grids of places in outcomes: grid → data class → use.'),
    periods: z.array(
      z.object({
        from: dateValue,
        until: dateValue.nullable().describe('Last day; null for the last period.'),
        plans: z
          .record(idValue, z.record(idValue, place))
          .describe('The grid of each division and tool/plan that is in use then: its place in grids.'),
      }),
    ),
  })
  .describe(
    'To look an answer up: period = the one with from ≤ day ≤ until; grid = grids[period.plans[division]["tool/plan"]]; ' +
      'answer = outcomes[grid[place of the data class in data][place of the use in uses]].',
  );

export type AnswerTable = z.infer<typeof answerTable>;

/** Equal grids and equal outcomes are written once: most plans of a division are answered alike. */
export function answerTableOf(policy: PolicyInput): AnswerTable {
  const grouping = groupQuestions(policy, policy.organization.policy.date);
  const outcomes = new Distinct<AnswerTable['outcomes'][number]>();
  const grids = new Distinct<number[][]>();
  const dates = analysedDates(policy);
  const periods = dates.map((from, index) => {
    const next = dates[index + 1];
    const places = rulingsOf(policy, grouping, from).map((ruling) => outcomes.place(outcomeOf(ruling)));
    return {
      from,
      until: next === undefined ? null : addDays(next, -1),
      plans: plansOf(policy, grouping, places, grids, from),
    };
  });
  const { data, uses } = grouping.space;
  return { data: [...data], uses: [...uses], outcomes: outcomes.list, grids: grids.list, periods };
}

/**
 * The grids of the divisions and plans that are in use when the period begins.
 * @param places for each group of questions, the place of its outcome
 */
function plansOf(
  policy: PolicyInput,
  { space, groupAt, kindAt }: Grouping,
  places: readonly number[],
  grids: Distinct<number[][]>,
  from: string,
) {
  const current = spaceOf(policy, from);
  const plans = new Set(current.plans.map(planKey));
  const gridAt = (first: number) =>
    space.data.map((_, row) =>
      space.uses.map((_, column) => places[groupAt(first + row * space.uses.length + column)] ?? -1),
    );
  const size = space.data.length * space.uses.length;
  // Plans that the same rules cover in a division have the same grid, which need not be made anew to be found.
  const known = new Map<number, number>();
  const placeOf = (place: number) => {
    const kind = kindAt(place);
    const found = known.get(kind) ?? grids.place(gridAt(place * size));
    known.set(kind, found);
    return found;
  };
  return Object.fromEntries(
    space.divisions.flatMap((division, row) => {
      if (!current.divisions.includes(division)) return [];
      const keys = space.plans.map((at, column) => ({ key: planKey(at), number: row * space.plans.length + column }));
      const inUse = keys.filter(({ key }) => plans.has(key));
      return [[division, Object.fromEntries(inUse.map(({ key, number }) => [key, placeOf(number)]))]];
    }),
  );
}

function outcomeOf({ answer, deciding, alsoBinding, replaced }: Ruling): AnswerTable['outcomes'][number] {
  const { verdict, conditions, routes } = answer;
  return {
    verdict,
    conditions: [...conditions],
    routes: [...routes],
    ...(answer.verdict === 'approval' && { workingDays: answer.workingDays }),
    deciding: [...deciding],
    also: [...alsoBinding],
    replaced: replaced.map(({ rule, by }) => ({ rule, by: [...by] })),
  };
}

/** A list without repeats that tells where each value stands. */
class Distinct<T> {
  readonly list: T[] = [];
  readonly #places = new Map<string, number>();

  place(value: T): number {
    const key = JSON.stringify(value);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.list.length);
    return this.list.push(value) - 1;
  }
}
