import { changedAnswerWords as words } from '#words/changed-answers.ts';
import { choosableOn } from '../choosable-on.ts';
import type { PolicyInput, PolicyTool, PolicyValue } from '../policy-input.ts';
import { planInWords, planKey, type Space, type ToolPlan } from '../question.ts';
import { selectedTraits } from '../selected-traits.ts';
import { traitValues } from '../trait-values.ts';
import { listed } from '../../words/format.ts';
import type { Block } from './blocks.ts';

/** A block in words: "Research, Codex or Cursor (Teams), any data, Product code". */
function blockInWords(policy: PolicyInput, space: Space, block: Block): string {
  const { organization } = policy;
  return words.question([
    valuesInWords(choosableOn(organization.divisions, space.on), block.divisions, words.anyDivision),
    plansInWords(policy, space, block.plans),
    valuesInWords(choosableOn(organization.data, space.on), block.data, words.anyData),
    valuesInWords(choosableOn(organization.uses, space.on), block.uses, words.anyUse),
  ]);
}

/** Several blocks in words; beyond the limit only how many more there are. */
export function blocksInWords(policy: PolicyInput, space: Space, blocks: readonly Block[], limit = 12): string {
  const shown = blocks.slice(0, limit).map((block) => blockInWords(policy, space, block));
  const more = blocks.slice(limit).reduce((sum, { questions }) => sum + questions, 0);
  return words.questions(shown, more);
}

/** The names of the values, or of the few that are not among them. */
function valuesInWords(current: readonly PolicyValue[], ids: readonly string[], any: string): string {
  const named = current.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  const others = current.filter(({ id }) => !ids.includes(id)).map(({ name }) => name);
  if (others.length === 0) return any;
  return others.length * 2 < named.length ? words.anyExcept(any, others) : listed(named, 'or');
}

/** Whole tools by name, others with the plans meant; traits where they say exactly which plans. */
export function plansInWords(policy: PolicyInput, space: Space, keys: readonly string[]): string {
  const { plans, on } = space;
  const meant = plans.filter((at) => keys.includes(planKey(at)));
  if (meant.length === plans.length) return words.anyTool;
  const touched = [...new Set(meant.map(({ tool }) => tool))];
  if (touched.length > 1) {
    const isMeant = new Set(meant);
    const byTrait = traitInWords(policy, space, (at) => isMeant.has(at));
    if (byTrait !== undefined) return byTrait;
  }
  return listed(
    touched.map((tool) =>
      toolInWords(
        tool,
        meant.filter((at) => at.tool === tool),
        on,
      ),
    ),
    'or',
  );
}

function toolInWords(tool: PolicyTool, meant: readonly ToolPlan[], on: string): string {
  const [first] = meant;
  if (meant.length === choosableOn(tool.plans, on).length) return tool.name;
  if (first && meant.length === 1) return planInWords(first, on);
  return words.plansOf(
    tool.name,
    meant.map(({ plan }) => plan.name),
  );
}

/** The name of a set of plans when it is all plans with a value of a trait, or with values of two: "any plan with “Own hardware”". */
function traitInWords(policy: PolicyInput, { plans }: Space, isMeant: (at: ToolPlan) => boolean): string | undefined {
  const values = traitValuesOf(policy);
  const isAll = (...wanted: readonly TraitValue[]) =>
    plans.every((at) => wanted.every(({ trait, id }) => traitValues(at.plan, trait).includes(id)) === isMeant(at));
  const one = values.find((value) => isAll(value));
  if (one) return words.plansWith(one.name, undefined);
  for (const [index, first] of values.entries()) {
    const second = values.slice(index + 1).find((other) => other.trait !== first.trait && isAll(first, other));
    if (second) return words.plansWith(first.name, second.name);
  }
  return undefined;
}

interface TraitValue {
  trait: string;
  id: string;
  name: string;
}

/** The values of the traits that rules select by; the others tell an author of rules nothing. */
function traitValuesOf({ organization: { traits = [] }, rules }: PolicyInput): TraitValue[] {
  const selected = selectedTraits(rules);
  return traits
    .filter(({ id }) => selected.has(id))
    .flatMap((trait) => trait.values.map(({ id, name }) => ({ trait: trait.id, id, name })));
}
