import type { ToolPlan } from '../policy/question.ts';
import type { Outcome, DivisionWork } from './division-work.ts';

/** Plans that are answered alike for every use. */
export interface ToolGroup {
  plans: ToolPlan[];
  /** The uses by what the group may do with them. */
  uses: Record<Outcome, string[]>;
  /** The uses that need an approval, those with the same routes together. */
  asked: { uses: string[]; routes: readonly string[] }[];
  /** The rules that decide the prohibitions. */
  forbidding: string[];
  /** The conditions of what may be done. */
  conditions: string[];
}

/** Returns the plans of the work in groups of those that are answered alike, in the order of the directory. */
export function toolGroups(work: DivisionWork): ToolGroup[] {
  const groups = new Map<string, ToolGroup>();
  for (const plan of work.plans) {
    const cells = work.uses.map((use) => ({ use, ...work.cell(plan, use) }));
    const key = cells.map(({ outcome, routes }) => `${outcome} ${routes.join(' ')}`).join('\n');
    const known = groups.get(key);
    const group = known ?? { ...groupOf(cells), plans: [] };
    group.plans.push(plan);
    group.forbidding = merged(group.forbidding, rulesOf(cells));
    group.conditions = merged(group.conditions, conditionsOf(cells));
    groups.set(key, group);
  }
  return [...groups.values()];
}

type UsedCell = { use: string } & ReturnType<DivisionWork['cell']>;

function groupOf(cells: readonly UsedCell[]): Omit<ToolGroup, 'plans'> {
  const withOutcome = (wanted: Outcome) => cells.filter(({ outcome }) => outcome === wanted).map(({ use }) => use);
  const asked = new Map<string, ToolGroup['asked'][number]>();
  for (const { use, outcome, routes } of cells) {
    if (outcome !== 'approval') continue;
    const entry = asked.get(routes.join(' ')) ?? { uses: [], routes };
    entry.uses.push(use);
    asked.set(routes.join(' '), entry);
  }
  return {
    uses: {
      prohibited: withOutcome('prohibited'),
      approval: withOutcome('approval'),
      done: withOutcome('done'),
      depends: withOutcome('depends'),
    },
    asked: [...asked.values()],
    forbidding: [],
    conditions: [],
  };
}

const rulesOf = (cells: readonly UsedCell[]) =>
  cells.flatMap(({ outcome, deciding }) => (outcome === 'prohibited' ? deciding : []));

const conditionsOf = (cells: readonly UsedCell[]) =>
  cells.flatMap(({ outcome, conditions }) => (outcome === 'done' ? conditions : []));

const merged = (a: readonly string[], b: readonly string[]) => [...new Set([...a, ...b])].sort();
