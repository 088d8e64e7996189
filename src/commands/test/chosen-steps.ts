import { PlainError } from '../../basics/plain-error.ts';
import { nearestWord } from '../../basics/edit-distance.mjs';
import type { Step } from './step.ts';

/**
 * The steps that --only names, in their usual order; all of them without it.
 * @throws PlainError for a name that no step has
 */
export function chosenSteps(steps: Step[], only: string | undefined): Step[] {
  if (only === undefined) return steps;
  const names = steps.map(({ name }) => name);
  const wanted = only.split(',').map((name) => name.trim());
  const unknown = wanted.find((name) => !names.includes(name));
  if (unknown === undefined) return steps.filter(({ name }) => wanted.includes(name));
  const nearest = nearestWord(unknown, names);
  throw new PlainError(
    `There is no step "${unknown}".${nearest ? ` Did you mean "${nearest}"?` : ''} The steps are ${names.join(', ')}.`,
  );
}
