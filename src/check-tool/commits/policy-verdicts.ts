import { UNLISTED_TOOL } from '../../basics/unlisted-tool.ts';
import { documentOn, type DecisionData } from '../document.ts';
import { VERDICT_EXIT } from '../exit-codes.ts';
import { analysedDates } from '../../policy/dates.ts';
import { decide } from '../../policy/decide.ts';
import { spaceOf, type Question } from '../../policy/question.ts';
import type { VerdictRange } from './verdict-range.ts';

/** Describes what is known about a use before the policy is asked; what is left out is asked for each of its values. */
export interface Known {
  tool: string;
  plans?: readonly string[] | undefined;
  division?: string | undefined;
  data?: string | undefined;
  uses?: readonly string[] | undefined;
  /** All of the uses took place, as in a commit that changes several folders: the strictest answer holds. */
  isEveryUse?: boolean | undefined;
}

/** Answers for days and for questions that are partly unknown, by the policy that was in force. */
export class PolicyVerdicts {
  readonly #documents: readonly DecisionData[];
  readonly #answers = new Map<string, VerdictRange>();

  /** @param documents copies of the handbook's data, of one version or of several */
  constructor(documents: readonly [DecisionData, ...DecisionData[]]) {
    this.#documents = [...documents].sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1));
  }

  /** Returns the data of the version that was in force on a day, and of the first one before that. */
  on(day: string): DecisionData {
    const begun = this.#documents.filter((document) => dateOf(document) <= day);
    const document = begun.at(-1) ?? this.#documents[0];
    if (!document) throw new RangeError('There is no policy to ask.');
    return documentOn(document, day);
  }

  /**
   * Returns what the policy of a day says.
   * @param known may name what that policy did not know yet: then all of its own values are asked for
   * @param day YYYY-MM-DD
   */
  rangeOn(known: Known, day: string): VerdictRange {
    const { policy } = this.on(day);
    const dates = analysedDates(policy);
    const [begins] = dates;
    const asked = dates.filter((date) => date <= day).at(-1) ?? begins;
    const key = JSON.stringify([policy.organization.policy.version, asked, day >= begins, known]);
    const found = this.#answers.get(key) ?? rangeOf(policy, known, asked, day >= begins);
    this.#answers.set(key, found);
    return found;
  }
}

const dateOf = ({ policy }: DecisionData) => policy.organization.policy.date;

function rangeOf(policy: DecisionData['policy'], known: Known, day: string, binding: boolean): VerdictRange {
  const { tool, divisions, plans, data, uses, unknown } = possible(policy, known, day);
  let laxest = Number.POSITIVE_INFINITY;
  let strictest = Number.NEGATIVE_INFINITY;
  let rules = new Set<string>();
  const ask = (question: Omit<Question, 'tool' | 'use'>, together: readonly string[]) => {
    const answers = together.map((use) => decide(policy, { ...question, tool, use }, day));
    const code = Math.max(...answers.map(({ verdict }) => VERDICT_EXIT[verdict]));
    laxest = Math.min(laxest, code);
    if (code > strictest) rules = new Set();
    strictest = Math.max(strictest, code);
    for (const { verdict, deciding } of answers)
      if (VERDICT_EXIT[verdict] === strictest) for (const id of deciding) rules.add(id);
  };
  for (const division of divisions)
    for (const plan of plans)
      for (const dataClass of data) for (const together of uses) ask({ division, plan, data: dataClass }, together);
  // A version that lists nothing of the kind has no answer, and silence is no permission.
  if (plans.length === 0) laxest = strictest = VERDICT_EXIT.gap;
  return {
    laxest,
    strictest,
    rules: [...rules].sort(),
    unknown,
    versions: [policy.organization.policy.version],
    binding,
  };
}

/** The values that each part of the question can have, and the parts that nobody stated. */
function possible(policy: DecisionData['policy'], known: Known, day: string) {
  const { organization, tools } = policy;
  const space = spaceOf(policy, day);
  // A version that does not list a tool answers about it as about any other that it does not list.
  const tool = tools.find(({ id }) => id === known.tool) ?? tools.find(({ id }) => id === UNLISTED_TOOL);
  const listed = idsOf(tool?.plans ?? []);
  const current = space.plans.filter((at) => at.tool === tool).map(({ plan }) => plan.id);
  const plans = among(known.plans, listed);
  const divisions = among(known.division, idsOf(organization.divisions));
  const data = among(known.data, idsOf(organization.data));
  const stated = among(known.uses, idsOf(organization.uses));
  const uses = stated && known.isEveryUse ? [stated] : (stated ?? space.uses).map((use) => [use]);
  const values = {
    divisions: divisions ?? space.divisions,
    plans: plans ?? (current.length > 0 ? current : listed),
    data: data ?? space.data,
  };
  const unknown = [
    ...(!divisions && values.divisions.length > 1 ? ['division'] : []),
    ...(!plans && values.plans.length > 1 ? ['plan'] : []),
    ...(!data && values.data.length > 1 ? ['data'] : []),
    ...(uses.length > 1 ? ['use'] : []),
  ];
  return { ...values, tool: tool?.id ?? known.tool, uses, unknown };
}

const idsOf = (values: readonly { id: string }[]) => values.map(({ id }) => id);

/** Returns what was stated, as far as a version of the policy knows it: one with other values is asked for all of its own. */
function among(
  stated: string | readonly string[] | undefined,
  known: readonly string[],
): readonly string[] | undefined {
  const values = typeof stated === 'string' ? [stated] : stated;
  return values?.every((value) => known.includes(value)) ? values : undefined;
}
