import { remembered, rememberedForPair } from '../basics/remembered.ts';
import type { Version } from '../model/handbook.ts';
import { isSameText } from './same-text.ts';

/** The lists of a version whose entries readers tick, with the fields that a tick is about. */
const TICKED = {
  rules: ['text'],
  items: ['statement', 'how', 'evidence'],
  checks: ['action', 'evidence'],
} as const;

type List = keyof typeof TICKED;
type Ticked<L extends List> = { id: string } & Record<(typeof TICKED)[L][number], string>;

/**
 * Returns an entry with its texts as they were first published, where nothing but the address of a chapter has changed since.
 * Digests of ticks are made of it, so that no tick is lost or called outdated because a chapter was renamed.
 */
export function firstWording<L extends List, Entry extends Ticked<L>>(
  list: L,
  entry: Entry,
  versions: readonly Version[],
): Entry {
  const first = firstTexts[list](versions, entry);
  return first ? { ...entry, ...first } : entry;
}

/** By list: the same entry is shown on several pages, and judged for every team. */
const firstTexts = {
  rules: firstTextsIn('rules'),
  items: firstTextsIn('items'),
  checks: firstTextsIn('checks'),
};

function firstTextsIn(list: List) {
  return rememberedForPair((versions: readonly Version[], entry: { id: string }): object | undefined => {
    const texts = textsOf(list, entry);
    const isSame = (one: Record<string, unknown>) =>
      texts.every(([field, text]) => isSameText(String(one[field]), String(text)));
    let first: object | undefined;
    for (const { content } of versions.toReversed()) {
      const published = entriesById(content[list]).get(entry.id);
      if (!published || !isSame(published)) break;
      first = Object.fromEntries(textsOf(list, published));
    }
    return first;
  });
}

const textsOf = (list: List, entry: object): [string, unknown][] => {
  const fields: readonly string[] = TICKED[list];
  return Object.entries(entry).filter(([field]) => fields.includes(field));
};

const entriesById = remembered(
  (entries: readonly { id: string }[]) =>
    new Map(entries.map((entry): [string, Record<string, unknown>] => [entry.id, { ...entry }])),
);
