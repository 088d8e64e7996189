import { inARow, saidUnder, sentences } from '#words/sentences.ts';
import { CHOICE } from './named-traits.ts';
import type { PolicyPlan, PolicyVocabulary } from './policy-input.ts';
import { traitNames } from './trait-names.ts';

/**
 * Returns whose model may answer on a plan and how that is chosen, in a line: "Makers of the models: Anthropic, OpenAI. Who
 * chooses the model: From a menu." Empty where the organisation has no such traits.
 */
export function modelLine({ traits = [] }: Pick<PolicyVocabulary, 'traits'>, plan: Pick<PolicyPlan, 'traits'>): string {
  const said = traits
    .filter(({ id, sameMaker }) => sameMaker === true || id === CHOICE)
    .flatMap(({ id, name }) => {
      const names = traitNames(traits, plan, id);
      return names.length > 0 ? [saidUnder(name, inARow(names))] : [];
    });
  return sentences(said);
}
