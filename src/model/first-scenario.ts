import { currentOn } from '../basics/current-on.ts';
import type { Handbook, TrainingPath } from './handbook.ts';
import { trainingPagePath } from './paths.ts';

type Scenarios = Pick<Handbook, 'scenarios' | 'today'>;

/** Returns the address of the first scenario of a training path, by which who knows the policy starts; undefined where it has none. */
export function firstScenarioOf(
  { scenarios, today }: Scenarios,
  { id, steps }: Pick<TrainingPath, 'id' | 'steps'>,
): string | undefined {
  const current = new Set(currentOn(scenarios, today).map((scenario) => scenario.id));
  const asked = steps.flatMap((step) => (step.kind === 'scenarios' ? step.scenarios : []));
  const first = asked.find((scenario) => current.has(scenario));
  return first && `${trainingPagePath(id)}#${first}`;
}

/** Returns the address of the first scenario of the first training path that has one: a taste of the training, in one step. */
export function firstScenarioPath(handbook: Scenarios & Pick<Handbook, 'trainingPaths'>): string | undefined {
  return handbook.trainingPaths.map((path) => firstScenarioOf(handbook, path)).find((address) => address !== undefined);
}
