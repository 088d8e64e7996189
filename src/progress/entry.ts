import * as z from 'zod/mini';
import { itemEntries, STATES, type ItemEntry } from './item-entry.ts';
import { trainingEntries } from './training-entry.ts';
import { worksEntries } from './works-entry.ts';

/** Holds what is kept about one thing. */
export const entry = z.discriminatedUnion('state', [...itemEntries, ...trainingEntries, ...worksEntries]);
export type Entry = z.infer<typeof entry>;

/** An entry as a page writes it: the store dates it. */
export type Draft = Entry extends infer E ? (E extends Entry ? Omit<E, 'at'> : never) : never;

/** Holds what keys begin with, and the states that an entry of the kind can have; the last one takes back the others. */
const KINDS: Record<string, readonly Entry['state'][]> = {
  item: STATES,
  check: STATES,
  chapter: ['read', 'unread'],
  scenario: ['answered', 'unanswered'],
  rule: ['acknowledged', 'withdrawn'],
  path: ['recorded', 'unrecorded'],
  works: ['listed'],
};

/**
 * Holds what an entry is about: `item/<id>` of a self-assessment, `check/<id>` of the table of check items,
 * `chapter/<section>/<chapter>`, `scenario/<id>`, `rule/<ID>` and `path/<id>` of the training, `works/mine` of the verdicts for
 * several pieces of work.
 */
export const entryKey = z
  .string()
  .check(
    z.regex(
      /^(?:(?:item|check|scenario|path)\/[a-z0-9-]+|works\/mine|chapter\/[a-z0-9-]+\/[a-z0-9-]+|rule\/[A-Z]+-(?:\d{2}|[1-9]\d{2}))$/,
    ),
    z.maxLength(200),
  );

/** Returns whether an entry is of the kind that its key names. */
export const fitsKey = (key: string, { state }: Entry): boolean =>
  KINDS[key.split('/')[0] ?? '']?.includes(state) ?? false;

export const itemKey = (id: string) => `item/${id}`;
export const checkKey = (id: string) => `check/${id}`;
export const chapterKey = (id: string) => `chapter/${id}`;
export const scenarioKey = (id: string) => `scenario/${id}`;
export const ruleKey = (id: string) => `rule/${id}`;
export const pathKey = (id: string) => `path/${id}`;
export const WORKS_KEY = 'works/mine';

/** An entry about something to tick, or nothing. */
export function itemEntryOf(entries: ReadonlyMap<string, Entry>, key: string): ItemEntry | undefined {
  const found = entries.get(key);
  return found && isItemEntry(found) ? found : undefined;
}

function isItemEntry(found: Entry): found is ItemEntry {
  return STATES.some((state) => state === found.state);
}
