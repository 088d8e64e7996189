import type { Verdict } from './answer.ts';
import { answersOf } from './comparison/answers.ts';
import { decide } from './decide.ts';
import type { PolicyInput } from './policy-input.ts';
import type { Question } from './question.ts';

type VerdictOf = (question: Question) => Verdict;

const KNOWN = new WeakMap<PolicyInput, Map<string, VerdictOf>>();

/**
 * Returns what gives the verdict of any question on a day, for tables of all of them: questions that the same rules cover are
 * decided once. The policy may not be changed afterwards.
 * @param on YYYY-MM-DD
 */
export function verdictsOn(policy: PolicyInput, on: string): VerdictOf {
  const byDay = KNOWN.get(policy) ?? new Map<string, VerdictOf>();
  KNOWN.set(policy, byDay);
  const known = byDay.get(on) ?? tableOf(policy, on);
  byDay.set(on, known);
  return known;
}

function tableOf(policy: PolicyInput, on: string): VerdictOf {
  const { space, at } = answersOf(policy, on);
  const { divisions, plans, data, uses } = space;
  const places = (values: readonly string[]) => new Map(values.map((value, place) => [value, place]));
  const [division, dataClass, use] = [places(divisions), places(data), places(uses)];
  const plan = places(plans.map((each) => keyOf(each.tool.id, each.plan.id)));
  return (question) => {
    const [d = -1, p = -1, a = -1, u = -1] = [
      division.get(question.division),
      plan.get(keyOf(question.tool, question.plan)),
      dataClass.get(question.data),
      use.get(question.use),
    ];
    // A question about a value that was retired is still answered.
    if (Math.min(d, p, a, u) < 0) return decide(policy, question, on).verdict;
    return at(((d * plans.length + p) * data.length + a) * uses.length + u).verdict;
  };
}

const keyOf = (tool: string, plan: string) => `${tool}/${plan}`;
