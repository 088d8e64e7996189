import { scopeWords } from '#words/rules.ts';
import { sentences } from '#words/sentences.ts';
import type { Scope, Selection } from '../model/schema/rule.ts';
import type { PolicyInput, PolicyValue } from './policy-input.ts';
import { planInWords } from './question.ts';
import { listed } from '../words/format.ts';

/**
 * A scope in words: "Division: Research. Tool: Codex. Data: every class. …". Parts that cover everything are left out.
 * @param on the day for which plans are named, YYYY-MM-DD
 */
export function scopeInWords(policy: PolicyInput, scope: Scope, on: string): string {
  const { divisions, data, uses } = policy.organization;
  const nameIn = (values: readonly PolicyValue[]) => (id: string) =>
    values.find((value) => value.id === id)?.name ?? id;
  const parts: Part[] = [
    [scopeWords.division, scope.divisions, nameIn(divisions)],
    [scopeWords.tool, scope.tools, (id: string) => toolInWords(policy, id, on)],
    ...traitsOf(policy, scope),
    [scopeWords.data, scope.data, nameIn(data)],
    [scopeWords.use, scope.uses, nameIn(uses)],
  ];
  const said = parts.flatMap(([name, part, inWords]) =>
    part ? [scopeWords.part(name, selectionInWords(part, inWords))] : [],
  );
  return said.length > 0 ? sentences(said) : scopeWords.every;
}

type Part = [name: string, selection: Selection | undefined, inWords: (id: string) => string];

/** The traits of a scope in the order of organization.yaml, under their names. */
function traitsOf({ organization: { traits = [] } }: PolicyInput, { traits: selected = {} }: Scope): Part[] {
  const place = (id: string) => traits.findIndex((trait) => trait.id === id);
  return Object.entries(selected)
    .sort(([a], [b]) => place(a) - place(b))
    .map(([id, part]) => {
      const trait = traits[place(id)];
      return [trait?.name ?? id, part, (value) => trait?.values.find((known) => known.id === value)?.name ?? value];
    });
}

function selectionInWords(part: Selection, inWords: (id: string) => string): string {
  return Array.isArray(part) ? listed(part.map(inWords), 'or') : scopeWords.anyExcept(part.except.map(inWords));
}

function toolInWords({ tools }: PolicyInput, id: string, on: string): string {
  const [toolId, planId] = id.split('/');
  const tool = tools.find((candidate) => candidate.id === toolId);
  const plan = tool?.plans.find((candidate) => candidate.id === planId);
  if (!tool) return id;
  return plan ? planInWords({ tool, plan }, on) : tool.name;
}
