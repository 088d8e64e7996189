import type { PathCoverage, PersonCoverage } from '../../../src/coverage/coverage.ts';

/** Somebody who must take the path and is current, but for what is said otherwise. */
export const person = (handle: string, more: Partial<PersonCoverage> = {}): PersonCoverage => ({
  handle,
  state: 'current',
  completed: { date: '2026-11-05', version: 1 },
  isRequired: true,
  due: undefined,
  isOverdue: false,
  ...more,
});

/** Somebody who owes something. */
export const owing = (handle: string, due: string, isOverdue: boolean, more: Partial<PersonCoverage> = {}) =>
  person(handle, { state: 'never', completed: undefined, due, isOverdue, ...more });

export function path(...people: PersonCoverage[]): PathCoverage {
  const inState = (wanted: string) => people.filter(({ state }) => state === wanted).length;
  return {
    path: { id: 'engineers', title: 'Path for engineers', withinDays: 30 },
    people,
    counts: {
      current: inState('current'),
      'current-after-minor': inState('current-after-minor'),
      'must-reread': inState('must-reread'),
      never: inState('never'),
    },
    overdue: people.filter(({ isOverdue }) => isOverdue).length,
  };
}
