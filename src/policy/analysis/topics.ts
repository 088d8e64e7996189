import { compareText } from '../../basics/compare-text.ts';
import type { PolicyInput, PolicyTool, PolicyValue } from '../policy-input.ts';
import { selectionIn, type ScopePart, type TraitPart } from '../scope.ts';
import { selectedTraits } from '../selected-traits.ts';
import { traitValues } from '../trait-values.ts';
import { isEverInForce } from '../dates.ts';
import { planInWords, planKey, type Space } from '../question.ts';
import { coordinates } from './grouping.ts';

/** A value that questions can be about. */
export interface Topic {
  words: string;
  /** The part of a scope that names it. */
  part: ScopePart;
  /** Of a value of a trait: its id. */
  value?: string;
  /** Says how many questions there are about it. */
  size: number;
  /** No permission, approval or prohibition names it: probably somebody has just added it. */
  isNew: boolean;
}

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
  const valueTopics = (noun: string, part: ScopePart, values: readonly PolicyValue[], ids: readonly string[]) =>
    ids.map((id): Topic => {
      const name = values.find((value) => value.id === id)?.name ?? id;
      return { words: `the ${noun} “${name}”`, part, size: total / ids.length, isNew: !isNamed(part, id) };
    });

  const tools = [...new Set(plans.map(({ tool }) => tool))];
  const plansOf = (tool: PolicyTool) => plans.filter((at) => at.tool === tool);
  const isNewTool = (tool: PolicyTool) => !isNamed('tools', tool.id, ...plansOf(tool).map(planKey));
  const traits = newTraitValues(policy, space, isNamed);
  const kinds: Topic[][] = [
    traits.map(({ plans: having, ...topic }) => ({ ...topic, size: (total / plans.length) * having.length })),
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
  const traitsOfPlan = plans.map((at) =>
    traits.flatMap(({ plans: having }, index) => (having.includes(at) ? [index] : [])),
  );
  return {
    all: kinds.flat(),
    of: (question) => {
      const [division, plan, dataClass, use] = coordinates(space, question);
      const values = [toolOfPlan[plan] ?? 0, use, dataClass, plan, division];
      return [...(traitsOfPlan[plan] ?? []), ...values.map((value, kind) => (starts[kind + 1] ?? 0) + value)];
    },
  };
}

type IsNamed = (part: ScopePart, ...names: string[]) => boolean;

/** The values of traits that plans have and no rule that answers lists, of traits by which rules select: with the plans that have them. */
function newTraitValues({ organization: { traits = [] }, rules }: PolicyInput, { plans }: Space, isNamed: IsNamed) {
  const place = (trait: string) => traits.findIndex(({ id }) => id === trait);
  const selected = [...selectedTraits(rules)].sort((a, b) => place(a) - place(b) || compareText(a, b));
  return selected.flatMap((trait) => {
    const part: TraitPart = `traits.${trait}`;
    const known = traits.find(({ id }) => id === trait);
    return [...new Set(plans.flatMap(({ plan }) => traitValues(plan, trait)))]
      .filter((value) => !isNamed(part, value))
      .map((value) => ({
        words: `the value “${known?.values.find(({ id }) => id === value)?.name ?? value}” of the trait “${known?.name ?? trait}”`,
        part,
        value,
        isNew: true,
        plans: plans.filter(({ plan }) => traitValues(plan, trait).includes(value)),
      }));
  });
}

/** Returns whether a rule that can answer questions lists a value, under any of its names. */
function namesIn({ rules }: PolicyInput, on: string): IsNamed {
  const scopes = rules
    .filter((rule) => rule.kind !== 'requirement' && isEverInForce(rule, on))
    .map(({ scope }) => scope);
  const known = new Map<ScopePart, ReadonlySet<string>>();
  const listed = (part: ScopePart) => {
    const found = known.get(part) ?? new Set(scopes.flatMap((scope) => listIn(selectionIn(scope, part))));
    known.set(part, found);
    return found;
  };
  return (part, ...wanted) => wanted.some((name) => listed(part).has(name));
}

const listIn = (selection: ReturnType<typeof selectionIn>) => (selection && !('except' in selection) ? selection : []);
