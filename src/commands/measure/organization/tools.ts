import { USUAL_FACTS } from '../../../model/facts.ts';
import { sentence } from '../generated-words.ts';
import { seeded } from '../seeded.ts';
import type { Counts } from './counts.ts';
import { idOf, idsOf, turn } from './ids.ts';
import { reviewOf, type Setting } from './setting.ts';

type PlanOfTool = { id: string; traits: { account: string; model: string } };

/** Plans in the order in which a tool has them. Further ones are seats of the organisation, too. */
const PLANS: readonly PlanOfTool[] = [
  { id: 'team', traits: { account: 'organization', model: 'outside' } },
  { id: 'personal', traits: { account: 'personal', model: 'outside' } },
  { id: 'enterprise', traits: { account: 'organization', model: 'outside' } },
];

const SHORTS = ['Yes, by the contract', 'No', 'Thirty days', 'Only for an administrator', 'Not established'];

const plansOf = ({ plans }: Counts): PlanOfTool[] =>
  Array.from({ length: plans }, (_, index) => PLANS[index] ?? { ...turn(PLANS, 0), id: `seat-${index + 1}` });

/** Every listed tool with every plan, as rules and questions name them: `tool-001/team`. */
export const planIds = (counts: Counts): string[] =>
  idsOf('tool', counts.tools).flatMap((tool) => plansOf(counts).map(({ id }) => `${tool}/${id}`));

/** The content of tools/<id>.yaml, by id. */
export function generatedTools(setting: Setting) {
  const listed = idsOf('tool', setting.counts.tools).map((id, index) => ({ id, ...listedTool(setting, index + 1) }));
  return [...listed, { id: 'unlisted', ...unlisted(setting) }];
}

function listedTool(setting: Setting, number: number) {
  const random = seeded(1000 + number);
  const { sources } = setting.counts;
  const fact = (place: number) => ({
    short: turn(SHORTS, number + place),
    text: sentence(random),
    basis: 'vendor-terms' as const,
    sources: [idOf('source', 1 + ((number * USUAL_FACTS.length + place) % sources))],
  });
  return {
    name: `Tool ${number}`,
    vendor: `Vendor ${Math.ceil(number / 2)}`,
    summary: sentence(random),
    aliases: [`assistant ${number}`],
    terms: ['P-01'],
    ...reviewOf(setting),
    facts: Object.fromEntries(USUAL_FACTS.map((field, place) => [field, fact(place)])),
    plans: plansOf(setting.counts).map((plan, index) => ({
      ...plan,
      name: plan.id.charAt(0).toUpperCase() + plan.id.slice(1).replace('-', ' '),
      help: sentence(random),
      facts: index === 0 ? {} : { audit: fact(index), retention: fact(index + 3) },
    })),
  };
}

const unlisted = (setting: Setting) => ({
  name: 'A tool that is not listed',
  vendor: 'Any vendor',
  summary: 'Stands for every tool that nobody has looked at yet.',
  ...reviewOf(setting),
  plans: [
    {
      id: 'any',
      name: 'Any plan',
      traits: { account: 'organization', model: 'outside' },
      help: 'The tool is missing in the list.',
      facts: {},
    },
  ],
});
