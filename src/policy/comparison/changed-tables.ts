import type { Verdict } from '../answer.ts';
import type { PolicyInput } from '../policy-input.ts';
import { planKey, spaceOf, type ToolPlan } from '../question.ts';
import { answersOf } from './answers.ts';
import { examplesIn, touchedKinds, type Alike, type Kinds } from './kinds.ts';

/** The verdicts of one question by two policies. */
interface VerdictChange {
  before: Verdict;
  after: Verdict;
}

/** Says what becomes of the verdicts of plans and divisions that change alike: the uses in which any verdict changes, over all data classes. */
export interface ChangedTable {
  plans: ToolPlan[];
  /** Ids of the divisions, in the order of the later vocabulary. */
  divisions: string[];
  data: string[];
  rows: { use: string; cells: VerdictChange[] }[];
}

const isChanged = ({ before, after }: VerdictChange) => before !== after;

/**
 * Every verdict that differs between two policies on a day, in as few tables as say the same; the widest change first.
 * Questions that only one of the policies can be asked are left out.
 */
export function changedTables(before: PolicyInput, after: PolicyInput, on: string): ChangedTable[] {
  const [old, now] = [spaceOf(before, on), spaceOf(after, on)];
  // A row is shown whole, with the verdicts that stay.
  const inBoth = (part: 'data' | 'uses') =>
    now[part].filter((id) => old[part].includes(id)).map((id): Alike<string> => ({ example: id, all: [id] }));
  const kinds = { ...touchedKinds(before, after, on), data: inBoth('data'), uses: inBoth('uses') };
  const changesOf = changesByPlan(before, after, on, kinds);
  const changed = now.plans.flatMap((at) => (changesOf.get(planKey(at)) ?? []).map((alike) => ({ at, ...alike })));
  const equal = Map.groupBy(changed, ({ divisions: ids, key }) => `${String(ids)} ${key}`);
  const tables = [...equal.values()].map((group): ChangedTable => ({
    plans: group.map(({ at }) => at),
    divisions: group[0]?.divisions ?? [],
    data: kinds.data.map(({ example }) => example),
    rows: group[0]?.rows ?? [],
  }));
  return tables.sort((a, b) => reach(b) - reach(a));
}

/** Describes divisions in which the verdicts of a plan change alike. */
interface AlikeDivisions extends Pick<ChangedTable, 'divisions' | 'rows'> {
  /** Equal where the rows are. */
  key: string;
}

/** Returns what changes for each plan, by its key. Plans, and divisions, that no rule tells apart are looked at once. */
function changesByPlan(
  before: PolicyInput,
  after: PolicyInput,
  on: string,
  kinds: Kinds,
): Map<string, AlikeDivisions[]> {
  const { divisions, plans, data, uses } = kinds;
  const [old, now] = [answersOf(examplesIn(before, kinds, on), on), answersOf(examplesIn(after, kinds, on), on)];
  const order = spaceOf(after, on).divisions;
  const rowsOf = (first: number) =>
    uses
      .map(({ example: use }, column) => ({
        use,
        cells: data.map((_, row): VerdictChange => {
          const question = first + row * uses.length + column;
          return { before: old.at(question).verdict, after: now.at(question).verdict };
        }),
      }))
      .filter(({ cells }) => cells.some(isChanged));
  const byPlan = new Map<string, AlikeDivisions[]>();
  plans.forEach(({ all }, plan) => {
    const tables = divisions
      .map((division, place) => ({ division, rows: rowsOf((place * plans.length + plan) * data.length * uses.length) }))
      .filter(({ rows }) => rows.length > 0)
      .flatMap(({ division, rows }) => {
        const key = JSON.stringify(rows);
        return division.all.map((id) => ({ id, rows, key }));
      })
      .sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
    const alike = [...Map.groupBy(tables, ({ key }) => key)].map(([key, group]) => ({
      divisions: group.map(({ id }) => id),
      rows: group[0]?.rows ?? [],
      key,
    }));
    for (const at of all) byPlan.set(planKey(at), alike);
  });
  return byPlan;
}

/** Verdicts that change, in all plans and divisions of a table. */
const reach = ({ plans, divisions, rows }: ChangedTable) =>
  plans.length * divisions.length * rows.flatMap(({ cells }) => cells).filter(isChanged).length;
