import { choosableOn } from '../choosable-on.ts';
import type { PolicyInput, PolicyTool, PolicyValue } from '../policy-input.ts';
import { planInWords, planKey, type Space, type ToolPlan } from '../question.ts';
import { list } from '../../basics/words.ts';
import type { Block } from './blocks.ts';

/** A block in words: "Applied AI, Codex or Cursor (Teams), any data, Product code". */
function blockInWords({ organization }: PolicyInput, space: Space, block: Block): string {
  return [
    valuesInWords(choosableOn(organization.divisions, space.on), block.divisions, 'any division'),
    plansInWords(space, block.plans),
    valuesInWords(choosableOn(organization.data, space.on), block.data, 'any data'),
    valuesInWords(choosableOn(organization.uses, space.on), block.uses, 'any use'),
  ].join(', ');
}

/** Several blocks in words; beyond the limit only how many more there are. */
export function blocksInWords(policy: PolicyInput, space: Space, blocks: readonly Block[], limit = 12): string {
  const words = blocks.slice(0, limit).map((block) => blockInWords(policy, space, block));
  const more = blocks.slice(limit).reduce((sum, { questions }) => sum + questions, 0);
  return [...words, ...(more > 0 ? [`and ${more.toLocaleString('en-US')} more`] : [])].join('; ');
}

/** The names of the values, or of the few that are not among them. */
function valuesInWords(current: readonly PolicyValue[], ids: readonly string[], any: string): string {
  const named = current.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  const others = current.filter(({ id }) => !ids.includes(id)).map(({ name }) => name);
  if (others.length === 0) return any;
  return others.length * 2 < named.length ? `${any} except ${list(others, 'and')}` : list(named, 'or');
}

/** Whole tools by name, others with the plans meant; traits where they say exactly which plans. */
export function plansInWords({ plans, on }: Space, keys: readonly string[]): string {
  const meant = plans.filter((at) => keys.includes(planKey(at)));
  if (meant.length === plans.length) return 'any tool';
  const touched = [...new Set(meant.map(({ tool }) => tool))];
  if (touched.length > 1) {
    const trait = TRAITS.find(({ holds }) => plans.every((at) => holds(at.plan) === meant.includes(at)));
    if (trait) return trait.words;
  }
  return list(
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
  return `${tool.name} (${list(
    meant.map(({ plan }) => plan.name),
    'and',
  )})`;
}

/** Holds what a set of plans is called when it is all plans with a trait. */
const TRAITS: readonly { words: string; holds: (plan: PolicyTool['plans'][number]) => boolean }[] = [
  { words: 'any personal account', holds: ({ account }) => account === 'personal' },
  { words: 'any account of the organisation', holds: ({ account }) => account === 'organization' },
  { words: 'anything on own hardware', holds: ({ account }) => account === 'own' },
  { words: 'any outside model', holds: ({ model }) => model === 'outside' },
  { words: 'any open-weight model', holds: ({ model }) => model === 'open' },
  { words: 'any model of our own', holds: ({ model }) => model === 'own' },
  {
    words: 'any outside model under an account of the organisation',
    holds: (plan) => plan.model === 'outside' && plan.account === 'organization',
  },
];
