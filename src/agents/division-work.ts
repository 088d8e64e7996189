import { groupQuestions } from '../policy/analysis/grouping.ts';
import { rulingsOf } from '../policy/analysis/rulings.ts';
import type { Ruling } from '../policy/decide.ts';
import type { Verdict } from '../policy/answer.ts';
import type { PolicyInput } from '../policy/policy-input.ts';
import { planKey, type ToolPlan } from '../policy/question.ts';

/** Names what an agent may do with a use: `depends` where the answer differs between data classes, and the class is not known. */
export type Outcome = 'prohibited' | 'approval' | 'done' | 'depends';

/** Describes the answer for one plan and use. */
interface Cell {
  outcome: Outcome;
  /** Whom to ask, where an approval is needed; empty where nobody has decided. */
  routes: readonly string[];
  conditions: readonly string[];
  deciding: readonly string[];
}

/** Holds the answers for the work of a division with one data class, or with all of them. */
export interface DivisionWork {
  plans: readonly ToolPlan[];
  uses: readonly string[];
  cell: (plan: ToolPlan, use: string) => Cell;
}

/**
 * Returns what gives the answers for the work of a division; questions that the same rules cover are decided once.
 * @param on YYYY-MM-DD, not before the policy version's own date
 */
export function worksOn(policy: PolicyInput, on: string): (division: string, data: string | undefined) => DivisionWork {
  const grouping = groupQuestions(policy, on);
  const { space, groupAt } = grouping;
  const cellsOfGroups = rulingsOf(policy, grouping, on).map(cellOf);
  const places = new Map(space.plans.map((plan, place) => [planKey(plan), place]));
  const cellAt = (division: number, plan: number, data: number, use: number): Cell => {
    const number = ((division * space.plans.length + plan) * space.data.length + data) * space.uses.length + use;
    const cell = cellsOfGroups[groupAt(number)];
    if (!cell) throw new RangeError(`There is no question number ${number}.`);
    return cell;
  };
  return (division, data) => {
    const classes = data === undefined ? space.data.map((_, place) => place) : [space.data.indexOf(data)];
    const at = space.divisions.indexOf(division);
    // A text asks for each cell many times, and works it out once.
    const cells = new Map<number, Cell>();
    return {
      plans: space.plans,
      uses: space.uses,
      cell: (plan, use) => {
        const [place = -1, column] = [places.get(planKey(plan)), space.uses.indexOf(use)];
        const number = place * space.uses.length + column;
        const cell = cells.get(number) ?? joined(classes.map((each) => cellAt(at, place, each, column)));
        cells.set(number, cell);
        return cell;
      },
    };
  };
}

const OUTCOMES: Record<Verdict, Outcome> = {
  prohibited: 'prohibited',
  approval: 'approval',
  // A question that nobody has answered is no permission.
  gap: 'approval',
  conditional: 'done',
  allowed: 'done',
};

const cellOf = ({ answer: { verdict, routes, conditions }, deciding }: Ruling): Cell => ({
  outcome: OUTCOMES[verdict],
  ...{ routes, conditions, deciding },
});

function joined(cells: readonly Cell[]): Cell {
  const distinct = <T>(values: readonly T[]) => [...new Set(values)];
  const outcomes = distinct(cells.map(({ outcome, routes }) => `${outcome} ${routes.join(' ')}`));
  const [first] = cells;
  const same = outcomes.length === 1 ? first : undefined;
  return {
    outcome: same?.outcome ?? 'depends',
    routes: same?.routes ?? [],
    conditions: distinct(cells.flatMap(({ conditions }) => conditions)),
    deciding: distinct(cells.flatMap(({ deciding }) => deciding)).sort(),
  };
}

/** Returns whether the data classes of a division are answered differently, so that each needs a text of its own. */
export const dependsOnData = ({ plans, uses, cell }: DivisionWork): boolean =>
  plans.some((plan) => uses.some((use) => cell(plan, use).outcome === 'depends'));
