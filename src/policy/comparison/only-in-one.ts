import { coordinates } from '../analysis/grouping.ts';
import { VERDICTS, type Verdict } from '../answer.ts';
import type { PolicyInput, PolicyValue } from '../policy-input.ts';
import { planInWords, planKey, type Space } from '../question.ts';
import { count, list } from '../../basics/words.ts';
import type { Answers } from './answers.ts';

/** A value that can be asked about in only one of two policies, with the answers it has there. */
export interface OnlyInOne {
  part: 'division' | 'tool' | 'plan' | 'data' | 'use';
  /** A plan as `tool/plan`. */
  id: string;
  name: string;
  verdicts: Partial<Record<Verdict, number>>;
  words: string;
}

/** The values of one policy that the other does not have (or has retired). A new tool is named once, without its plans. */
export function onlyIn({ policy, space, at }: Answers, other: Space): OnlyInOne[] {
  const { divisions, plans, data, uses } = space;
  const total = divisions.length * plans.length * data.length * uses.length;
  return valuesOnlyIn(policy, space, other).map(({ part, id, name, holds }) => {
    const verdicts: Partial<Record<Verdict, number>> = {};
    for (let question = 0; question < total; question++) {
      if (!holds(coordinates(space, question))) continue;
      const { verdict } = at(question);
      verdicts[verdict] = (verdicts[verdict] ?? 0) + 1;
    }
    return { part, id, name, verdicts, words: `${part} “${name}”: ${verdictsInWords(verdicts)}` };
  });
}

function verdictsInWords(verdicts: Partial<Record<Verdict, number>>): string {
  const found = VERDICTS.filter((verdict) => verdicts[verdict]);
  const questions = found.reduce((sum, verdict) => sum + (verdicts[verdict] ?? 0), 0);
  const each = found.map(
    (verdict) => `${(verdicts[verdict] ?? 0).toLocaleString('en-US')} ${verdict === 'gap' ? 'unanswered' : verdict}`,
  );
  return `${count(questions, 'question')}${each.length > 0 ? `, ${list(each, 'and')}` : ''}`;
}

interface Lone extends Pick<OnlyInOne, 'part' | 'id' | 'name'> {
  holds: (coordinates: readonly [division: number, plan: number, data: number, use: number]) => boolean;
}

function valuesOnlyIn({ organization }: PolicyInput, space: Space, other: Space): Lone[] {
  const name = (values: readonly PolicyValue[], id: string) => values.find((value) => value.id === id)?.name ?? id;
  const lone = (
    part: OnlyInOne['part'],
    at: 0 | 2 | 3,
    values: readonly PolicyValue[],
    here: readonly string[],
    there: readonly string[],
  ): Lone[] =>
    here
      .filter((id) => !there.includes(id))
      .map((id) => ({ part, id, name: name(values, id), holds: (where) => where[at] === here.indexOf(id) }));

  const toolsThere = new Set(other.plans.map(({ tool }) => tool.id));
  const plansThere = new Set(other.plans.map(planKey));
  const newTools = [...new Set(space.plans.map(({ tool }) => tool))].filter(({ id }) => !toolsThere.has(id));
  const newPlans = space.plans.filter((at) => toolsThere.has(at.tool.id) && !plansThere.has(planKey(at)));
  return [
    ...lone('division', 0, organization.divisions, space.divisions, other.divisions),
    ...newTools.map((tool): Lone => ({
      part: 'tool',
      id: tool.id,
      name: tool.name,
      holds: ([, plan]) => space.plans[plan]?.tool === tool,
    })),
    ...newPlans.map((at): Lone => ({
      part: 'plan',
      id: planKey(at),
      name: planInWords(at, space.on),
      holds: ([, plan]) => space.plans[plan] === at,
    })),
    ...lone('data', 2, organization.data, space.data, other.data),
    ...lone('use', 3, organization.uses, space.uses, other.uses),
  ];
}
