import type { PolicyPlan, PolicyRule, PolicyVocabulary } from './policy-input.ts';
import { selectsTrait } from './scope.ts';
import { traitValues } from './trait-values.ts';

/** Tells which plans can answer with models of the same maker, by the traits that the organisation marks with `sameMaker`. */
export interface Makers {
  /** True when the organisation marks a trait. */
  areKnown: boolean;
  /** The makers whose models can answer on a plan, as `trait/value`. */
  of: (plan: Pick<PolicyPlan, 'traits'>) => string[];
  /** The name of one of them. */
  nameOf: (maker: string) => string;
  /** The makers of a plan by whom a rule selects it; none where the rule is not about makers. */
  namedIn: (rule: PolicyRule, plan: Pick<PolicyPlan, 'traits'>) => string[];
}

export function makersIn({ traits = [] }: Pick<PolicyVocabulary, 'traits'>): Makers {
  const marked = traits.filter(({ sameMaker }) => sameMaker);
  const names = new Map<string, string>(
    marked.flatMap(({ id, values }) =>
      values.filter(({ namesNobody }) => !namesNobody).map((value) => [`${id}/${value.id}`, value.name] as const),
    ),
  );
  const named = (trait: string, values: readonly string[]) =>
    values.map((value) => `${trait}/${value}`).filter((maker) => names.has(maker));
  return {
    areKnown: marked.length > 0,
    of: (plan) => marked.flatMap(({ id }) => named(id, traitValues(plan, id))),
    nameOf: (maker) => names.get(maker) ?? maker,
    namedIn: ({ scope: { traits: selected = {} } }, plan) =>
      marked.flatMap(({ id }) => {
        const part = Object.hasOwn(selected, id) ? selected[id] : undefined;
        return part
          ? named(
              id,
              traitValues(plan, id).filter((value) => selectsTrait(part, [value])),
            )
          : [];
      }),
  };
}
