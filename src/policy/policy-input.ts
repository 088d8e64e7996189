import type { Scope } from '../model/schema/rule.ts';
import type { PlanTraits } from '../model/schema/trait.ts';

/** A value of a vocabulary: a division, a data class, a use, a condition. A retired one is no longer asked about. */
export interface PolicyValue {
  id: string;
  name: string;
  retired?: string | undefined;
  /** The day from which on it counts, when that is still to come. */
  begins?: string | undefined;
}

export interface PolicyRoute extends PolicyValue {
  workingDays: number;
}

/** A trait of plans and the values that it can have. */
export interface PolicyTrait extends PolicyValue {
  /** Plans with the same value can answer with models of the same maker. */
  sameMaker?: boolean | undefined;
  values: readonly PolicyTraitValue[];
}

/** A value of a trait; with `namesNobody`, two plans with it need not share a maker. */
interface PolicyTraitValue extends PolicyValue {
  namesNobody?: boolean | undefined;
}

/** A plan with the traits by which rules select it: a value of each, or several where the trait has many. */
export interface PolicyPlan extends PolicyValue {
  traits: PlanTraits;
}

export interface PolicyTool extends PolicyValue {
  plans: readonly PolicyPlan[];
  /** The plan that is meant where only the tool is named. */
  usualPlan?: string | undefined;
}

interface RuleBase {
  id: string;
  title: string;
  reason: string;
  scope: Scope;
  effective: string;
  expires?: string | undefined;
  overrides?: readonly string[] | undefined;
  redundant?: 'intended' | undefined;
  wayRound?: 'intended' | undefined;
  retired?: string | undefined;
}

/** A rule as the engine reads it. `Rule` of `src/model` satisfies it; a list that is left out is empty. */
export type PolicyRule = RuleBase &
  (
    | { kind: 'permission' | 'requirement'; conditions?: readonly string[] }
    | { kind: 'approval'; conditions?: readonly string[]; routes: readonly string[] }
    | { kind: 'prohibition'; redLine?: boolean; instead?: string | undefined }
  );

export interface PolicyVocabulary {
  policy: { version: number; date: string };
  divisions: readonly PolicyValue[];
  data: readonly PolicyValue[];
  uses: readonly PolicyValue[];
  /** Gives traits their names; the engine itself goes by the ids in scopes and plans. */
  traits?: readonly PolicyTrait[] | undefined;
  conditions: readonly PolicyValue[];
  routes: readonly PolicyRoute[];
  preferred: readonly string[];
}

/** All that a decision depends on. A `Handbook` satisfies it; `pickPolicy` makes the compact form. */
export interface PolicyInput {
  organization: PolicyVocabulary;
  tools: readonly PolicyTool[];
  rules: readonly PolicyRule[];
}

/** A red line is a prohibition that nothing may override. */
export const isRedLine = (rule: PolicyRule): boolean => rule.kind === 'prohibition' && rule.redLine === true;

export const conditionsOf = (rule: PolicyRule): readonly string[] =>
  rule.kind === 'prohibition' ? [] : (rule.conditions ?? []);

export const routesOf = (rule: PolicyRule): readonly string[] => (rule.kind === 'approval' ? rule.routes : []);
