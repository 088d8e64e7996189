import { groupWords } from '#words/groups.ts';
import { inARow } from '#words/sentences.ts';
import { choosableOn } from './choosable-on.ts';
import { isPersonal } from './named-traits.ts';
import type { PolicyInput, PolicyValue } from './policy-input.ts';
import type { ToolPlan } from './question.ts';

/** Some of the plans of a tool, as a heading names them: without plans where all of them are meant. */
export interface NamedTool {
  tool: ToolPlan['tool'];
  plans: string[];
}

/**
 * The tools of some plans, each with the names of those of its plans that are meant.
 * @param on the day whose plans count, YYYY-MM-DD
 */
export function namedTools(plans: readonly ToolPlan[], on: string): NamedTool[] {
  return [...Map.groupBy(plans, ({ tool }) => tool)].map(([tool, group]) => {
    const all = choosableOn(tool.plans, on);
    const isWhole = all.every((plan) => group.some((at) => at.plan.id === plan.id));
    return { tool, plans: isWhole ? [] : group.map(({ plan }) => plan.name) };
  });
}

/** Returns "Codex", or "Codex (Team, Enterprise)" where only those plans are meant. */
export const namedToolInWords = ({ tool, plans }: NamedTool): string =>
  plans.length === 0 ? tool.name : groupWords.plansOf(tool.name, plans);

/**
 * Returns whether plans are all the personal accounts that there are: one name stands for them.
 * @param on the day whose plans count, YYYY-MM-DD
 */
export function areAllPersonal({ tools }: Pick<PolicyInput, 'tools'>, plans: readonly ToolPlan[], on: string): boolean {
  const personal = choosableOn(tools, on).flatMap((tool) => choosableOn(tool.plans, on).filter(isPersonal));
  return plans.length === personal.length && plans.length > 1 && plans.every(({ plan }) => isPersonal(plan));
}

/**
 * Returns divisions as a heading names them: "Every division", their names, or where most are meant those that are not:
 * "Every division but Research".
 * @param all the divisions that can be asked about
 * @param ids those that are meant
 */
export function divisionsInWords(all: readonly PolicyValue[], ids: readonly string[]): string {
  const names = (values: readonly PolicyValue[]) => values.map(({ name }) => name);
  const meant = all.filter(({ id }) => ids.includes(id));
  const others = all.filter(({ id }) => !ids.includes(id));
  if (others.length === 0) return groupWords.everyDivision;
  if (others.length >= meant.length) return inARow(names(meant));
  return groupWords.everyDivisionBut(names(others));
}
