import type { Scope } from '../../model/schema/rule.ts';
import type { PolicyInput, PolicyTool, PolicyValue } from '../policy-input.ts';
import { isEverInForce } from '../dates.ts';
import { planInWords, planKey, type Space } from '../question.ts';
import { coordinates } from './grouping.ts';

/** A value that questions can be about. */
export interface Topic {
  words: string;
  /** The part of a scope that names it. */
  part: NamedPart;
  /** Says how many questions there are about it. */
  size: number;
  /** No permission, approval or prohibition names it: probably somebody has just added it. */
  isNew: boolean;
}

export type NamedPart = keyof Pick<Scope, 'divisions' | 'tools' | 'data' | 'uses'>;

export interface Topics {
  all: Topic[];
  /** The topics of a question, as positions in the list. */
  of: (question: number) => number[];
}

export function topicsOf(policy: PolicyInput, space: Space): Topics {
  const { divisions, plans, data, uses } = space;
  const { organization } = policy;
  const total = divisions.length * plans.length * data.length * uses.length;
  const isNamed = namesIn(policy, space.on);
  const valueTopics = (noun: string, part: NamedPart, values: readonly PolicyValue[], ids: readonly string[]) =>
    ids.map((id): Topic => {
      const name = values.find((value) => value.id === id)?.name ?? id;
      return { words: `the ${noun} “${name}”`, part, size: total / ids.length, isNew: !isNamed(part, id) };
    });

  const tools = [...new Set(plans.map(({ tool }) => tool))];
  const plansOf = (tool: PolicyTool) => plans.filter((at) => at.tool === tool);
  const isNewTool = (tool: PolicyTool) => !isNamed('tools', tool.id, ...plansOf(tool).map(planKey));
  const kinds: Topic[][] = [
    tools.map((tool) => ({
      words: `the tool “${tool.name}”`,
      part: 'tools',
      size: (total / plans.length) * plansOf(tool).length,
      isNew: isNewTool(tool),
    })),
    valueTopics('use', 'uses', organization.uses, uses),
    valueTopics('data class', 'data', organization.data, data),
    // A plan of a new tool is not news of its own.
    plans.map((at) => ({
      words: `the plan “${planInWords(at, space.on)}”`,
      part: 'tools',
      size: total / plans.length,
      isNew: !isNewTool(at.tool) && !isNamed('tools', at.tool.id, planKey(at)),
    })),
    valueTopics('division', 'divisions', organization.divisions, divisions),
  ];
  const starts = kinds.map((_, kind) => kinds.slice(0, kind).reduce((sum, { length }) => sum + length, 0));
  const toolOfPlan = plans.map(({ tool }) => tools.indexOf(tool));
  return {
    all: kinds.flat(),
    of: (question) => {
      const [division, plan, dataClass, use] = coordinates(space, question);
      return [toolOfPlan[plan] ?? 0, use, dataClass, plan, division].map((value, kind) => (starts[kind] ?? 0) + value);
    },
  };
}

/** Returns whether a rule that can answer questions lists a value, under any of its names. */
function namesIn({ rules }: PolicyInput, on: string): (part: NamedPart, ...names: string[]) => boolean {
  const scopes = rules
    .filter((rule) => rule.kind !== 'requirement' && isEverInForce(rule, on))
    .map(({ scope }) => scope);
  const listed = (part: NamedPart) =>
    new Set(scopes.flatMap((scope) => (Array.isArray(scope[part]) ? scope[part] : [])));
  const names = { divisions: listed('divisions'), tools: listed('tools'), data: listed('data'), uses: listed('uses') };
  return (part, ...wanted) => wanted.some((name) => names[part].has(name));
}
