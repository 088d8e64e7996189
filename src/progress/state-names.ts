import type { State } from './item-entry.ts';

/** What readers see for each state. */
export const STATE_NAMES: Record<State, string> = {
  'to-do': 'To do',
  'in-progress': 'In progress',
  done: 'Done',
  'not-applicable': 'Not applicable',
};
