import type { Scope } from '../model/schema/rule.ts';
import type { Question, ToolPlan } from './question.ts';

type Selection = readonly string[] | { readonly except: readonly string[] };

/**
 * Returns whether a part of a scope selects a value: it is listed, or not excepted; a part left out selects every value.
 * @param names every name by which the part may call the value (a plan goes by `tool` and `tool/plan`)
 */
function selects(part: Selection | undefined, ...names: string[]): boolean {
  if (part === undefined) return true;
  if ('except' in part) return !names.some((name) => part.except.includes(name));
  return names.some((name) => part.includes(name));
}

export const coversDivision = (scope: Scope, division: string): boolean => selects(scope.divisions, division);
export const coversData = (scope: Scope, data: string): boolean => selects(scope.data, data);
export const coversUse = (scope: Scope, use: string): boolean => selects(scope.uses, use);

const coversTool = (scope: Scope, { tool, plan }: ToolPlan) => selects(scope.tools, tool.id, `${tool.id}/${plan.id}`);

/** By the tool's or the plan's id, and by the plan's two traits. */
export function coversPlan(scope: Scope, at: ToolPlan): boolean {
  return coversTool(scope, at) && selects(scope.accounts, at.plan.account) && selects(scope.models, at.plan.model);
}

/** A scope covers a question when each of its parts selects the question's value. */
export function covers(scope: Scope, question: Question, at: ToolPlan): boolean {
  return (
    coversDivision(scope, question.division) &&
    coversUse(scope, question.use) &&
    coversData(scope, question.data) &&
    coversPlan(scope, at)
  );
}

/** The parts that keep a scope from covering a question. */
export function missedParts(scope: Scope, question: Question, at: ToolPlan): (keyof Scope)[] {
  const covered: Record<keyof Scope, boolean> = {
    divisions: coversDivision(scope, question.division),
    tools: coversTool(scope, at),
    accounts: selects(scope.accounts, at.plan.account),
    models: selects(scope.models, at.plan.model),
    data: coversData(scope, question.data),
    uses: coversUse(scope, question.use),
  };
  const parts: (keyof Scope)[] = ['divisions', 'tools', 'accounts', 'models', 'data', 'uses'];
  return parts.filter((part) => !covered[part]);
}
