import { scenarioWords } from '#words/training.ts';
import type { Handbook } from '../../model/handbook.ts';
import type { Scenario } from '../../model/schema/scenario.ts';
import type { InlineMarkdown, PlainText } from '../../model/text-kinds.ts';
import type { DecidingPart } from '../../training/decided-by.ts';
import { VERDICT_NAMES } from '../../verdict/names.ts';

/** Describes what an option of a scenario is called: a verdict or condition by its name, a step of a workflow by its text. */
export type OptionName = { words: PlainText } | { markdown: InlineMarkdown };

/** Returns what readers see for each option of a scenario. */
export function optionNames(
  { organization }: Pick<Handbook, 'organization'>,
  scenario: Scenario,
): ReadonlyMap<string, OptionName> {
  switch (scenario.ask) {
    case 'verdict':
      return new Map(Object.entries(VERDICT_NAMES).map(([verdict, { headline }]) => [verdict, { words: headline }]));
    case 'conditions':
      return new Map(organization.conditions.map(({ id, name }) => [id, { words: name }]));
    case 'spot':
      return new Map(scenario.workflow.map(({ id, step }) => [id, { markdown: step }]));
  }
}

/** A part of a scenario's question: what it is called, and its value by name. */
export interface NamedPart {
  part: DecidingPart;
  label: string;
  name: string;
}

/** The four parts of a question in words: the tool with its plan, the division, the data, the use. */
export function questionParts(
  { organization, tools }: Pick<Handbook, 'organization' | 'tools'>,
  { division, tool, plan, data, use }: Scenario['question'],
): NamedPart[] {
  const found = tools.find(({ id }) => id === tool);
  const named = (values: readonly { id: string; name: string }[], id: string) =>
    values.find((value) => value.id === id)?.name ?? id;
  const toolName = found?.name ?? tool;
  const { parts } = scenarioWords;
  return [
    {
      part: 'tool',
      label: parts.tool,
      name: found && found.plans.length > 1 ? scenarioWords.plan(toolName, named(found.plans, plan)) : toolName,
    },
    { part: 'division', label: parts.division, name: named(organization.divisions, division) },
    { part: 'data', label: parts.data, name: named(organization.data, data) },
    { part: 'use', label: parts.use, name: named(organization.uses, use) },
  ];
}
