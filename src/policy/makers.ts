import type { PolicyPlan, PolicyRule, PolicyVocabulary } from './policy-input.ts';
import { traitValues } from './trait-values.ts';

/** Tells which plans can answer with models of the same maker, by the traits that the organisation marks with `sameMaker`. */
export interface Makers {
  /** True when the organisation marks a trait. */
  areKnown: boolean;
  /** The makers whose models can answer on a plan, as `trait/value`. */
  of: (plan: Pick<PolicyPlan, 'traits'>) => string[];
  /** The name of one of them. */
  nameOf: (maker: string) => string;
  /** Returns whether a rule selects plans by who made the model. */
  areNamedIn: (rule: PolicyRule) => boolean;
}

export function makersIn({ traits = [] }: Pick<PolicyVocabulary, 'traits'>): Makers {
  const marked = traits.filter(({ sameMaker }) => sameMaker);
  const names = new Map<string, string>(
    marked.flatMap(({ id, values }) =>
      values.filter(({ namesNobody }) => !namesNobody).map((value) => [`${id}/${value.id}`, value.name] as const),
    ),
  );
  return {
    areKnown: marked.length > 0,
    of: (plan) =>
      marked
        .flatMap(({ id }) => traitValues(plan, id).map((value) => `${id}/${value}`))
        .filter((maker) => names.has(maker)),
    nameOf: (maker) => names.get(maker) ?? maker,
    areNamedIn: ({ scope }) => marked.some(({ id }) => scope.traits?.[id] !== undefined),
  };
}
