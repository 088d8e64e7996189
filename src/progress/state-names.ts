import type { Entry } from './entry.ts';
import type { State } from './item-entry.ts';

/** Holds what readers see for each state. */
export const STATE_NAMES: Record<State, string> = {
  'to-do': 'To do',
  'in-progress': 'In progress',
  done: 'Done',
  'not-applicable': 'Not applicable',
};

/** The same for everything that is kept. */
export const ENTRY_NAMES: Record<Entry['state'], string> = {
  ...STATE_NAMES,
  read: 'Read',
  unread: 'Not read',
  answered: 'Answered',
  unanswered: 'Not answered',
  acknowledged: 'Agreed',
  withdrawn: 'Not agreed',
  recorded: 'Recorded',
  unrecorded: 'Not recorded',
  listed: 'Listed',
};
