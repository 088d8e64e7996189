import type { Scope } from '../model/schema/rule.ts';
import type { Question, ToolPlan } from './question.ts';
import { traitValues } from './trait-values.ts';

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

/**
 * Returns whether a part of a scope selects a plan by one of its traits. A plan may have several values of a trait, and is
 * selected when any of them is: listed, or not excepted. A plan that says nothing of the trait is in no list.
 */
export function selectsTrait(part: Selection, values: readonly string[]): boolean {
  if ('except' in part) return values.length === 0 || values.some((value) => !part.except.includes(value));
  return values.some((value) => part.includes(value));
}

/** By the tool's or the plan's id, and by the plan's traits. */
export function coversPlan(scope: Scope, at: ToolPlan): boolean {
  if (!coversTool(scope, at)) return false;
  if (scope.traits === undefined) return true;
  return Object.entries(scope.traits).every(([trait, part]) => selectsTrait(part, traitValues(at.plan, trait)));
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

/** A part of a scope by which it selects: each trait is one. */
export type ScopePart = 'divisions' | 'tools' | 'data' | 'uses' | TraitPart;
export type TraitPart = `traits.${string}`;

/** Returns what a scope says in one of its parts. */
export function selectionIn(scope: Scope, part: ScopePart): Selection | undefined {
  const trait = traitOf(part);
  return trait === undefined ? scope[part as Exclude<ScopePart, TraitPart>] : scope.traits?.[trait];
}

/** Returns the trait that a part of a scope is about; undefined for every other part. */
export const traitOf = (part: ScopePart): string | undefined =>
  part.startsWith('traits.') ? part.slice('traits.'.length) : undefined;

/** The parts that keep a scope from covering a question. */
export function missedParts(scope: Scope, question: Question, at: ToolPlan): ScopePart[] {
  const missedTraits = Object.entries(scope.traits ?? {})
    .filter(([trait, part]) => !selectsTrait(part, traitValues(at.plan, trait)))
    .map(([trait]): TraitPart => `traits.${trait}`);
  const parts: [ScopePart, boolean][] = [
    ['divisions', coversDivision(scope, question.division)],
    ['tools', coversTool(scope, at)],
    ['data', coversData(scope, question.data)],
    ['uses', coversUse(scope, question.use)],
  ];
  return [...parts.filter(([, isCovered]) => !isCovered).map(([part]) => part), ...missedTraits];
}
