import type { StepView } from './path-view.ts';

/** One thing to look at: a step, or one situation of a step that asks about several. */
export interface Waypoint {
  /** The fragment that leads to it. */
  id: string;
  /** The step that it belongs to. */
  step: string;
  /** The number of the situation in its step, counted from 1, and how many there are; absent for a step without situations. */
  situation?: { number: number; of: number };
}

/** The things of a path in the order in which somebody meets them. */
export function waypointsOf(steps: readonly StepView[]): Waypoint[] {
  return steps.flatMap((step): Waypoint[] =>
    step.kind === 'scenarios' && step.scenarios.length > 0
      ? step.scenarios.map(({ id }, index, { length: of }) => ({
          id,
          step: step.id,
          situation: { number: index + 1, of },
        }))
      : [{ id: step.id, step: step.id }],
  );
}

/**
 * The place that a fragment leads to. A step with situations leads to the first that is open, or to its first.
 * @param id the fragment: of a step or of a situation
 * @param isOpen whether a situation still waits for an answer
 * @returns undefined for a fragment that is none of the path
 */
export function waypointFor(
  stops: readonly Waypoint[],
  id: string,
  isOpen: (id: string) => boolean,
): Waypoint | undefined {
  const inStep = stops.filter(({ step }) => step === id);
  return stops.find((stop) => stop.id === id) ?? inStep.find((stop) => isOpen(stop.id)) ?? inStep[0];
}
