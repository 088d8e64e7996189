import { documentOn, type DecisionData } from '../document.ts';
import { VERDICT_EXIT } from '../exit-codes.ts';
import { analysedDates } from '../../policy/dates.ts';
import { decide } from '../../policy/decide.ts';
import { spaceOf } from '../../policy/question.ts';
import type { VerdictRange } from './verdict-range.ts';

/** Describes what is known about a use before the policy is asked; what is left out is asked for each of its values. */
export interface Known {
  tool: string;
  plans?: readonly string[] | undefined;
  division?: string | undefined;
  data?: string | undefined;
  uses?: readonly string[] | undefined;
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
   * @param day YYYY-MM-DD
   * @throws RangeError for a value that the policy does not know
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
  const space = spaceOf(policy, day);
  const tool = policy.tools.find(({ id }) => id === known.tool);
  const current = space.plans.filter(({ tool: { id } }) => id === known.tool).map(({ plan }) => plan.id);
  const plans = known.plans ?? (current.length > 0 ? current : (tool?.plans ?? []).map(({ id }) => id));
  const divisions = known.division === undefined ? space.divisions : [known.division];
  const data = known.data === undefined ? space.data : [known.data];
  const uses = known.uses ?? space.uses;
  const unknown = [
    ...(known.division === undefined && divisions.length > 1 ? ['division'] : []),
    ...(known.plans === undefined && plans.length > 1 ? ['plan'] : []),
    ...(known.data === undefined && data.length > 1 ? ['data'] : []),
    ...(known.uses === undefined && uses.length > 1 ? ['use'] : []),
  ];
  let laxest = Number.POSITIVE_INFINITY;
  let strictest = Number.NEGATIVE_INFINITY;
  let rules = new Set<string>();
  for (const division of divisions)
    for (const plan of plans)
      for (const dataClass of data)
        for (const use of uses) {
          const question = { division, tool: known.tool, plan, data: dataClass, use };
          const { verdict, deciding } = decide(policy, question, day);
          const code = VERDICT_EXIT[verdict];
          laxest = Math.min(laxest, code);
          if (code > strictest) rules = new Set();
          strictest = Math.max(strictest, code);
          if (code === strictest) for (const id of deciding) rules.add(id);
        }
  const versions = [policy.organization.policy.version];
  return { laxest, strictest, rules: [...rules].sort(), unknown, versions, binding };
}
