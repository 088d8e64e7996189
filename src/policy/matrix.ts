import { choosableOn } from './choosable-on.ts';
import type { Verdict } from './answer.ts';
import { isPersonal as isPersonalPlan } from './named-traits.ts';
import type { PolicyInput } from './policy-input.ts';
import { spaceOf, type ToolPlan } from './question.ts';
import { verdictsOn } from './verdicts-on.ts';

/** A cell of the matrix: one verdict, or one for each plan where the plans of a tool differ. */
type Cell = { verdict: Verdict } | { byPlan: { at: ToolPlan; verdict: Verdict }[] };

/** Tools that have the same verdict for every use stand in one column. */
interface Column {
  plans: ToolPlan[];
  /** Ids of the tools, in the order of the directory. */
  tools: string[];
  /** All plans of the column belong to a person, not to the organisation. */
  isPersonal: boolean;
  /** One cell for each use, in vocabulary order. */
  cells: Cell[];
}

export interface Matrix {
  uses: readonly string[];
  columns: Column[];
}

/** The verdicts of every tool for every use, for one division and one data class, personal plans apart. */
export function matrixOf(policy: PolicyInput, division: string, data: string, on: string): Matrix {
  const { uses } = spaceOf(policy, on);
  const tools = choosableOn(policy.tools, on);
  const plansOf = (isPersonal: boolean) =>
    tools.map((tool) =>
      choosableOn(tool.plans, on)
        .filter((plan) => isPersonalPlan(plan) === isPersonal)
        .map((plan) => ({ tool, plan })),
    );
  const column = (plans: ToolPlan[], isPersonal: boolean): Column => ({
    plans,
    tools: [...new Set(plans.map(({ tool }) => tool.id))],
    isPersonal,
    cells: uses.map((use) => cellOf(policy, plans, { division, data, use }, on)),
  });
  const shared = plansOf(false)
    .filter((plans) => plans.length > 0)
    .map((plans) => column(plans, false));
  const personal = plansOf(true).flat();
  return { uses, columns: [...merge(shared), ...(personal.length > 0 ? [column(personal, true)] : [])] };
}

function cellOf(
  policy: PolicyInput,
  plans: ToolPlan[],
  rest: { division: string; data: string; use: string },
  on: string,
): Cell {
  const verdictOf = verdictsOn(policy, on);
  const byPlan = plans.map((at) => ({ at, verdict: verdictOf({ ...rest, tool: at.tool.id, plan: at.plan.id }) }));
  const first = byPlan[0]?.verdict ?? 'gap';
  return byPlan.every(({ verdict }) => verdict === first) ? { verdict: first } : { byPlan };
}

/** Puts tools with equal columns together. A column whose plans differ stays alone, since its cells name its plans. */
function merge(columns: Column[]): Column[] {
  const groups = new Map<string, Column>();
  for (const column of columns) {
    const isUniform = column.cells.every((cell) => 'verdict' in cell);
    const key = isUniform
      ? column.cells.map((cell) => ('verdict' in cell ? cell.verdict : '')).join()
      : column.tools.join();
    const group = groups.get(key);
    if (group)
      groups.set(key, { ...group, plans: [...group.plans, ...column.plans], tools: [...group.tools, ...column.tools] });
    else groups.set(key, column);
  }
  return [...groups.values()];
}

/** The verdicts of one tool: plans and divisions with equal verdicts stand together. */
export interface ToolTable {
  plans: string[];
  divisions: string[];
  /** Rows in the order of the uses, cells in the order of the data classes. */
  rows: Verdict[][];
}

/** Every verdict of one tool, in as few tables as say the same. */
export function toolTables(policy: PolicyInput, tool: string, on: string): ToolTable[] {
  const { divisions, plans, data, uses } = spaceOf(policy, on);
  const verdictOf = verdictsOn(policy, on);
  const ofTool = plans.filter((at) => at.tool.id === tool).map((at) => at.plan.id);
  const tables = ofTool.flatMap((plan) =>
    divisions.map((division) => ({
      plan,
      division,
      rows: uses.map((use) => data.map((dataClass) => verdictOf({ division, tool, plan, data: dataClass, use }))),
    })),
  );
  const byTable = groupBy(tables, ({ plan, rows }) => `${plan} ${String(rows)}`).map((group) => ({
    plan: group[0]?.plan ?? '',
    divisions: group.map(({ division }) => division),
    rows: group[0]?.rows ?? [],
  }));
  return groupBy(byTable, ({ divisions: names, rows }) => `${String(names)} ${String(rows)}`).map((group) => ({
    plans: group.map(({ plan }) => plan),
    divisions: group[0]?.divisions ?? [],
    rows: group[0]?.rows ?? [],
  }));
}

function groupBy<T>(items: T[], keyOf: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return [...groups.values()];
}
