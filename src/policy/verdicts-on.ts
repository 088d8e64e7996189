import { rememberedForDay } from '../basics/remembered.ts';
import type { Verdict } from './answer.ts';
import { answersOf } from './comparison/answers.ts';
import { decide } from './decide.ts';
import type { PolicyInput } from './policy-input.ts';
import type { Question } from './question.ts';

type VerdictOf = (question: Question) => Verdict;

/**
 * Returns what gives the verdict of any question on a day, for tables of all of them: questions that the same rules cover are
 * decided once. The policy may not be changed afterwards.
 * @param on YYYY-MM-DD
 */
export const verdictsOn = rememberedForDay((policy: PolicyInput, on: string): VerdictOf => {
  const { space, at } = answersOf(policy, on);
  const { divisions, plans, data, uses } = space;
  const places = (values: readonly string[]) => new Map(values.map((value, place) => [value, place]));
  const [placeOfDivision, placeOfData, placeOfUse] = [places(divisions), places(data), places(uses)];
  // By tool and then by plan: a key made of both would be made anew for each of some hundred thousand questions.
  const placesOfPlans = new Map<string, Map<string, number>>();
  for (const [place, { tool, plan }] of plans.entries()) {
    const ofTool = placesOfPlans.get(tool.id) ?? new Map<string, number>();
    placesOfPlans.set(tool.id, ofTool.set(plan.id, place));
  }
  return (question) => {
    const d = placeOfDivision.get(question.division);
    const p = placesOfPlans.get(question.tool)?.get(question.plan);
    const a = placeOfData.get(question.data);
    const u = placeOfUse.get(question.use);
    // A question about a value that was retired is still answered.
    if (d === undefined || p === undefined || a === undefined || u === undefined)
      return decide(policy, question, on).verdict;
    return at(((d * plans.length + p) * data.length + a) * uses.length + u).verdict;
  };
});
