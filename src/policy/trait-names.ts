import type { PolicyPlan, PolicyTrait } from './policy-input.ts';
import { traitValues } from './trait-values.ts';

/** Returns the names of the values that a plan has of a trait, in the order of organization.yaml; none where it has none. */
export function traitNames(traits: readonly PolicyTrait[], plan: Pick<PolicyPlan, 'traits'>, trait: string): string[] {
  const has = new Set(traitValues(plan, trait));
  return (traits.find(({ id }) => id === trait)?.values ?? []).filter(({ id }) => has.has(id)).map(({ name }) => name);
}
