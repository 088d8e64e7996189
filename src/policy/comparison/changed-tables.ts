import type { Verdict } from '../answer.ts';
import type { PolicyInput } from '../policy-input.ts';
import { planKey, spaceOf, type ToolPlan } from '../question.ts';
import { verdictsOn } from '../verdicts-on.ts';

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
  const [wasOf, isOf] = [verdictsOn(before, on), verdictsOn(after, on)];
  const known = new Set(old.plans.map(planKey));
  const inBoth = (part: 'divisions' | 'data' | 'uses') => now[part].filter((id) => old[part].includes(id));
  const [divisions, data, uses] = [inBoth('divisions'), inBoth('data'), inBoth('uses')];
  const rowsOf = ({ tool, plan }: ToolPlan, division: string) =>
    uses
      .map((use) => ({
        use,
        cells: data.map((dataClass) => {
          const question = { division, tool: tool.id, plan: plan.id, data: dataClass, use };
          return { before: wasOf(question), after: isOf(question) };
        }),
      }))
      .filter(({ cells }) => cells.some(isChanged));
  const changed = now.plans
    .filter((at) => known.has(planKey(at)))
    .flatMap((at) => {
      const tables = divisions.map((division) => ({ division, rows: rowsOf(at, division) }));
      const alike = Map.groupBy(
        tables.filter(({ rows }) => rows.length > 0),
        ({ rows }) => JSON.stringify(rows),
      );
      return [...alike].map(([key, group]) => ({
        at,
        divisions: group.map(({ division }) => division),
        rows: group[0]?.rows ?? [],
        key,
      }));
    });
  const equal = Map.groupBy(changed, ({ divisions: ids, key }) => `${String(ids)} ${key}`);
  const tables = [...equal.values()].map((group): ChangedTable => ({
    plans: group.map(({ at }) => at),
    divisions: group[0]?.divisions ?? [],
    data,
    rows: group[0]?.rows ?? [],
  }));
  return tables.sort((a, b) => reach(b) - reach(a));
}

/** Verdicts that change, in all plans and divisions of a table. */
const reach = ({ plans, divisions, rows }: ChangedTable) =>
  plans.length * divisions.length * rows.flatMap(({ cells }) => cells).filter(isChanged).length;
