import { factWords } from '#words/facts.ts';
import type { Tool } from './handbook.ts';
import type { FactDefinition } from './schema/fact.ts';
import type { Organization } from './schema/organization.ts';

/** The facts of a handbook that names none of its own, in the order of the pages of tools. */
export const USUAL_FACTS = [
  'runs',
  'teacher',
  'output-terms',
  'trains-on-inputs',
  'retention',
  'zero-retention',
  'audit',
  'weights',
  'admin-locks',
] as const;

/** Holds what some of them say that is more than words. */
const MEANINGS: Partial<Record<(typeof USUAL_FACTS)[number], Pick<FactDefinition, 'trait' | 'keeps'>>> = {
  teacher: { trait: 'model' },
  retention: { keeps: 'provider' },
  audit: { keeps: 'us' },
};

/** Returns what the directory tells about every tool: what the organisation lists, or else what every handbook can have. */
export const factsOf = ({ facts }: Pick<Organization, 'facts'>): readonly FactDefinition[] =>
  facts ?? USUAL_FACTS.map((id) => ({ id, ...factWords[id], ...MEANINGS[id] }));

/**
 * Returns the facts that are known about at least one tool: a question that nobody answered about any is no row and no column.
 * @param tools with their plans
 */
export const answeredFacts = (
  organization: Pick<Organization, 'facts'>,
  tools: readonly Pick<Tool, 'facts' | 'plans'>[],
): FactDefinition[] => {
  const answered = new Set(tools.flatMap((tool) => [tool, ...tool.plans].flatMap(({ facts }) => Object.keys(facts))));
  return factsOf(organization).filter(({ id }) => answered.has(id));
};
