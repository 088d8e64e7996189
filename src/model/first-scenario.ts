import type { Handbook } from './handbook.ts';
import { trainingPagePath } from './paths.ts';

/** Returns the address of the first scenario of the first training path that has one: a taste of the training, in one step. */
export function firstScenarioPath({ trainingPaths }: Pick<Handbook, 'trainingPaths'>): string | undefined {
  for (const { id, steps } of trainingPaths)
    for (const step of steps)
      if (step.kind === 'scenarios' && step.scenarios[0]) return `${trainingPagePath(id)}#${step.scenarios[0]}`;
  return undefined;
}
