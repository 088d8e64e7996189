import { currentOn } from '../basics/current-on.ts';
import type { PathView, StepView } from './path-view.ts';

/**
 * The path as it is asked on a day: without the scenarios, rules and items that have been retired since it was built.
 * @param today YYYY-MM-DD
 */
export function pathOn(path: PathView, today: string): PathView {
  return { ...path, steps: path.steps.map((step) => stepOn(step, today)) };
}

function stepOn(step: StepView, today: string): StepView {
  switch (step.kind) {
    case 'read':
      return step;
    case 'scenarios':
      return { ...step, scenarios: currentOn(step.scenarios, today) };
    case 'checklist':
      return { ...step, items: currentOn(step.items, today) };
    case 'acknowledge':
      return { ...step, rules: currentOn(step.rules, today) };
  }
}
