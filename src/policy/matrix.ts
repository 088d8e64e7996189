import type { Verdict } from './answer.ts';
import { isPersonal as isPersonalPlan } from './named-traits.ts';
import type { PolicyInput } from './policy-input.ts';
import { spaceOf, type ToolPlan } from './question.ts';
import { verdictsOn } from './verdicts-on.ts';

/** Plans that have the same verdict for every use share a row. */
interface Row {
  plans: ToolPlan[];
  /** All plans of the row belong to a person, not to the organisation. */
  isPersonal: boolean;
  /** One for each use, in the order of the vocabulary. */
  verdicts: Verdict[];
}

export interface Matrix {
  uses: readonly string[];
  rows: Row[];
}

/** The verdicts of every plan for every use, for one division and one data class: equal rows are one, personal plans come last. */
export function matrixOf(policy: PolicyInput, division: string, data: string, on: string): Matrix {
  const { plans, uses } = spaceOf(policy, on);
  const verdictOf = verdictsOn(policy, on);
  const rows = plans.map((at) => ({
    at,
    isPersonal: isPersonalPlan(at.plan),
    verdicts: uses.map((use) => verdictOf({ division, tool: at.tool.id, plan: at.plan.id, data, use })),
  }));
  const equal = Map.groupBy(rows, ({ isPersonal, verdicts }) => `${String(isPersonal)} ${String(verdicts)}`);
  const merged = [...equal.values()].flatMap((group): Row[] => {
    const [first] = group;
    return first ? [{ ...first, plans: group.map(({ at }) => at) }] : [];
  });
  return { uses, rows: merged.sort((a, b) => Number(a.isPersonal) - Number(b.isPersonal)) };
}

/** The verdicts of one plan or several in one division or several, which answer alike. */
export interface VerdictTable {
  plans: ToolPlan[];
  /** Ids of the divisions, in the order of the vocabulary. */
  divisions: string[];
  /** Rows in the order of the uses, cells in the order of the data classes. */
  rows: Verdict[][];
}

/** Every verdict of one tool, in as few tables as say the same. */
export const toolTables = (policy: PolicyInput, tool: string, on: string): VerdictTable[] =>
  tablesOf(
    policy,
    on,
    spaceOf(policy, on).plans.filter((at) => at.tool.id === tool),
  );

/**
 * Every verdict of these plans, in as few tables as say the same: first divisions that answer alike for a plan, then plans
 * that answer alike for the same divisions.
 */
export function tablesOf(policy: PolicyInput, on: string, plans: readonly ToolPlan[]): VerdictTable[] {
  const { divisions, data, uses } = spaceOf(policy, on);
  const verdictOf = verdictsOn(policy, on);
  const alike = plans.flatMap((at) => {
    const tables = divisions.map((division) => ({
      division,
      rows: uses.map((use) =>
        data.map((dataClass) => verdictOf({ division, tool: at.tool.id, plan: at.plan.id, data: dataClass, use })),
      ),
    }));
    return [...Map.groupBy(tables, ({ rows }) => String(rows)).values()].map((group) => ({
      at,
      divisions: group.map(({ division }) => division),
      rows: group[0]?.rows ?? [],
    }));
  });
  const equal = Map.groupBy(alike, ({ divisions: ids, rows }) => `${String(ids)} ${String(rows)}`);
  return [...equal.values()].map((group) => ({
    plans: group.map(({ at }) => at),
    divisions: group[0]?.divisions ?? [],
    rows: group[0]?.rows ?? [],
  }));
}
