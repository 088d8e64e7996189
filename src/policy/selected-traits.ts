import type { PolicyRule } from './policy-input.ts';

/** Returns the traits that any of the rules selects plans by: only these decide an answer; the others are facts about a plan. */
export const selectedTraits = (rules: readonly Pick<PolicyRule, 'scope'>[]): ReadonlySet<string> =>
  new Set(rules.flatMap(({ scope }) => Object.keys(scope.traits ?? {})));

/** Returns those traits of a plan that are among the named ones. */
export const traitsAmong = <Value>(
  traits: Readonly<Record<string, Value>>,
  names: ReadonlySet<string>,
): Record<string, Value> => Object.fromEntries(Object.entries(traits).filter(([name]) => names.has(name)));
