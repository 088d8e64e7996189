import type { Scope, Selection } from '../model/schema/rule.ts';
import type { PolicyInput, PolicyValue } from './policy-input.ts';
import { planInWords } from './question.ts';
import { list } from '../basics/words.ts';

const ACCOUNTS: Record<string, string> = {
  personal: 'personal accounts',
  organization: 'the organisation’s accounts',
  own: 'own hardware',
};
const MODELS: Record<string, string> = { outside: 'outside models', open: 'open-weight models', own: 'our own models' };

/**
 * A scope in words: "Division: Applied AI. Tool: Codex. Data: every class. …". Parts that cover everything are left out.
 * @param on the day for which plans are named, YYYY-MM-DD
 */
export function scopeInWords(policy: PolicyInput, scope: Scope, on: string): string {
  const { divisions, data, uses } = policy.organization;
  const nameIn = (values: readonly PolicyValue[]) => (id: string) =>
    values.find((value) => value.id === id)?.name ?? id;
  const parts = [
    ['Division', scope.divisions, nameIn(divisions)],
    ['Tool', scope.tools, (id: string) => toolInWords(policy, id, on)],
    ['Account', scope.accounts, (id: string) => ACCOUNTS[id] ?? id],
    ['Model', scope.models, (id: string) => MODELS[id] ?? id],
    ['Data', scope.data, nameIn(data)],
    ['Use', scope.uses, nameIn(uses)],
  ] as const;
  const said = parts.flatMap(([name, part, inWords]) => (part ? [`${name}: ${selectionInWords(part, inWords)}.`] : []));
  return said.length > 0 ? said.join(' ') : 'Every question.';
}

function selectionInWords(part: Selection, inWords: (id: string) => string): string {
  return Array.isArray(part) ? list(part.map(inWords), 'or') : `any except ${list(part.except.map(inWords), 'and')}`;
}

function toolInWords({ tools }: PolicyInput, id: string, on: string): string {
  const [toolId, planId] = id.split('/');
  const tool = tools.find((candidate) => candidate.id === toolId);
  const plan = tool?.plans.find((candidate) => candidate.id === planId);
  if (!tool) return id;
  return plan ? planInWords({ tool, plan }, on) : tool.name;
}
