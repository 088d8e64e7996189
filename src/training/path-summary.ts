import { currentOn } from '../basics/current-on.ts';
import type { Scenario } from '../model/schema/scenario.ts';
import type { TrainingPathData, TrainingStep } from '../model/schema/training-path.ts';
import type { PolicyInput } from '../policy/policy-input.ts';
import { answerKey } from './answer-key.ts';

/** A policy with its scenarios. A `Handbook` satisfies it. */
export type Course = PolicyInput & { scenarios: readonly Scenario[] };

/** Describes what a path asks of somebody. Ids stand in the order of the path, each once. */
export interface PathSummary {
  /** Minutes of the steps that the path requires. */
  requiredMinutes: number;
  /** Scenarios of all steps; those that are retired by the day are asked no more. */
  scenarios: string[];
  /** The scenarios that count for the score: those of required steps. */
  scoredScenarios: string[];
  /** Scored scenarios that a red line decides; all of them must be right at the end. */
  redLineScenarios: string[];
  /** Rules that the required steps ask to acknowledge. */
  rules: string[];
}

/**
 * Adds up a path.
 * @param on the day for which the policy is asked, YYYY-MM-DD: which scenarios are red-line ones follows from it
 */
export function pathSummary(course: Course, path: Pick<TrainingPathData, 'steps'>, on: string): PathSummary {
  const current = new Map(currentOn(course.scenarios, on).map((scenario) => [scenario.id, scenario]));
  const required = path.steps.filter(({ optional }) => !optional);
  const scoredScenarios = scenariosIn(required).filter((id) => current.has(id));
  return {
    requiredMinutes: requiredMinutesOf(path.steps),
    scenarios: scenariosIn(path.steps).filter((id) => current.has(id)),
    scoredScenarios,
    redLineScenarios: scoredScenarios.filter((id) => {
      const scenario = current.get(id);
      return scenario !== undefined && answerKey(course, scenario, on).isRedLine;
    }),
    rules: once(required.flatMap((step) => (step.kind === 'acknowledge' ? step.rules : []))),
  };
}

/** The minutes that the required ones of these steps take together. */
export const requiredMinutesOf = (steps: readonly TrainingStep[]): number =>
  steps.filter(({ optional }) => !optional).reduce((sum, { minutes }) => sum + minutes, 0);

/** The scenarios of these steps, in their order. */
export function scenariosIn(steps: readonly TrainingStep[]): string[] {
  return once(steps.flatMap((step) => (step.kind === 'scenarios' ? step.scenarios : [])));
}

const once = (ids: string[]): string[] => [...new Set(ids)];
