import { entryStateWords, itemStateWords } from '#words/states.ts';
import type { Entry } from './entry.ts';
import type { State } from './item-entry.ts';

/** Holds what readers see for each state. */
export const STATE_NAMES: Record<State, string> = itemStateWords;

/** The same for everything that is kept. */
export const ENTRY_NAMES: Record<Entry['state'], string> = {
  ...itemStateWords,
  ...entryStateWords,
};
