import { isSameAnswer, type Answer } from '../answer.ts';
import type { PolicyInput } from '../policy-input.ts';
import { planKey, spaceOf, type Space, type ToolPlan } from '../question.ts';
import { answersOf } from './answers.ts';
import { examplesIn, touchedKinds, type Alike } from './kinds.ts';

/** A question that two policies answer differently. */
export interface DifferingAnswer {
  /** Its number in the space of the later policy. */
  question: number;
  before: Answer;
  after: Answer;
}

/**
 * The questions of both policies whose answers differ on a date, in the order of their numbers. Values that no rule tells
 * apart have the same answers, so one of each kind is asked: a handbook with hundreds of thousands of questions has a few
 * thousand that differ in kind.
 */
export function differingAnswers(before: PolicyInput, after: PolicyInput, on: string): DifferingAnswer[] {
  const questionsOf = questionsOfKinds(spaceOf(after, on));
  const found = [...differingKinds(before, after, on)].flatMap(({ kinds, ...answers }) =>
    questionsOf(kinds).map((question) => ({ question, ...answers })),
  );
  return found.sort((a, b) => a.question - b.question);
}

/** True when any question of both policies has another answer on a date. */
export const isAnyAnswerDifferent = (before: PolicyInput, after: PolicyInput, on: string): boolean =>
  differingKinds(before, after, on).next().done !== true;

interface DifferingKind {
  kinds: { division: Alike<string>; plan: Alike<ToolPlan>; data: Alike<string>; use: Alike<string> };
  before: Answer;
  after: Answer;
}

function* differingKinds(before: PolicyInput, after: PolicyInput, on: string): Generator<DifferingKind> {
  const kinds = touchedKinds(before, after, on);
  const { divisions, plans, data, uses } = kinds;
  // Examples are in the order of both spaces, and both hold the same ones: their questions have the same numbers.
  const [old, now] = [answersOf(examplesIn(before, kinds, on), on), answersOf(examplesIn(after, kinds, on), on)];
  // Only what a changed rule covers in all of its parts can have another answer.
  for (const [d, division] of divisions.entries())
    for (const [p, plan] of plans.entries()) {
      const byPlace = division.changed & plan.changed;
      if (byPlace === 0n) continue;
      for (const [a, dataClass] of data.entries()) {
        const byData = byPlace & dataClass.changed;
        if (byData === 0n) continue;
        const first = ((d * plans.length + p) * data.length + a) * uses.length;
        for (const [u, use] of uses.entries()) {
          if ((byData & use.changed) === 0n) continue;
          const [was, is] = [old.at(first + u), now.at(first + u)];
          if (!isSameAnswer(was, is)) yield { kinds: { division, plan, data: dataClass, use }, before: was, after: is };
        }
      }
    }
}

/** Returns what gives the numbers of all questions of a kind. */
function questionsOfKinds(space: Space): (kinds: DifferingKind['kinds']) => number[] {
  const placesIn = <T>(values: readonly T[], keyOf: (value: T) => string) => {
    const places = new Map(values.map((value, place) => [keyOf(value), place]));
    const known = new Map<Alike<T>, number[]>();
    return (kind: Alike<T>): number[] => {
      const found = known.get(kind) ?? kind.all.map((value) => places.get(keyOf(value)) ?? -1);
      known.set(kind, found);
      return found;
    };
  };
  const id = (value: string) => value;
  const [divisions, plans] = [placesIn(space.divisions, id), placesIn(space.plans, planKey)];
  const [data, uses] = [placesIn(space.data, id), placesIn(space.uses, id)];
  return (kinds) => {
    const numbers: number[] = [];
    for (const d of divisions(kinds.division))
      for (const p of plans(kinds.plan))
        for (const a of data(kinds.data))
          for (const u of uses(kinds.use))
            numbers.push(((d * space.plans.length + p) * space.data.length + a) * space.uses.length + u);
    return numbers;
  };
}
