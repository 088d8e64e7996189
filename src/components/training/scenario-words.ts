import type { Handbook } from '../../model/handbook.ts';
import type { Scenario } from '../../model/schema/scenario.ts';
import { VERDICT_NAMES } from '../../verdict/names.ts';

/** What readers see for each option of a scenario: inline Markdown. */
export function optionNames(
  { organization }: Pick<Handbook, 'organization'>,
  scenario: Scenario,
): Record<string, string> {
  switch (scenario.ask) {
    case 'verdict':
      return Object.fromEntries(Object.entries(VERDICT_NAMES).map(([verdict, { headline }]) => [verdict, headline]));
    case 'conditions':
      return Object.fromEntries(organization.conditions.map(({ id, name }) => [id, name]));
    case 'spot':
      return Object.fromEntries(scenario.workflow.map(({ id, step }) => [id, step]));
  }
}

/** The question in words: "Applied AI · Codex, Enterprise · Internal · Product code". */
export function questionWords(
  { organization, tools }: Pick<Handbook, 'organization' | 'tools'>,
  { division, tool, plan, data, use }: Scenario['question'],
): string {
  const found = tools.find(({ id }) => id === tool);
  const named = (values: readonly { id: string; name: string }[], id: string) =>
    values.find((value) => value.id === id)?.name ?? id;
  const planName = found && found.plans.length > 1 ? `, ${named(found.plans, plan)}` : '';
  return [
    named(organization.divisions, division),
    `${found?.name ?? tool}${planName}`,
    named(organization.data, data),
    named(organization.uses, use),
  ].join(' · ');
}
