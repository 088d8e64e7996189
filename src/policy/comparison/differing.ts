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
  const space = spaceOf(after, on);
  const found = [...differingKinds(before, after, on)].flatMap(({ kinds, ...answers }) =>
    questionsOfKinds(space, kinds).map((question) => ({ question, ...answers })),
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
  // Examples are in the order of both spaces, and both hold the same ones: their questions have the same numbers.
  const [old, now] = [answersOf(examplesIn(before, kinds, on), on), answersOf(examplesIn(after, kinds, on), on)];
  let question = 0;
  for (const division of kinds.divisions)
    for (const plan of kinds.plans)
      for (const data of kinds.data)
        for (const use of kinds.uses) {
          const [was, is] = [old.at(question), now.at(question)];
          question += 1;
          if (!isSameAnswer(was, is)) yield { kinds: { division, plan, data, use }, before: was, after: is };
        }
}

/** The numbers of all questions of a kind. */
function questionsOfKinds(space: Space, { division, plan, data, use }: DifferingKind['kinds']): number[] {
  const places = <T>(values: readonly T[], { all }: Alike<T>) => all.map((value) => values.indexOf(value));
  const keys = space.plans.map(planKey);
  const plans = plan.all.map((at) => keys.indexOf(planKey(at)));
  const [dataClasses, uses] = [places(space.data, data), places(space.uses, use)];
  return places(space.divisions, division).flatMap((d) =>
    plans.flatMap((p) =>
      dataClasses.flatMap((a) =>
        uses.map((u) => ((d * space.plans.length + p) * space.data.length + a) * space.uses.length + u),
      ),
    ),
  );
}
