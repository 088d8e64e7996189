import type { PolicyPlan } from './policy-input.ts';

/** Returns the values that a plan has of a trait; none where it says nothing of it. */
export function traitValues({ traits }: Pick<PolicyPlan, 'traits'>, trait: string): readonly string[] {
  const value = Object.hasOwn(traits, trait) ? traits[trait] : undefined;
  if (value === undefined) return [];
  return typeof value === 'string' ? [value] : value;
}
