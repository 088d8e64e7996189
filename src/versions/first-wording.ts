import type { Version } from '../model/handbook.ts';
import { isSameText } from './same-text.ts';

/** The lists of a version whose entries readers tick, with the fields that a tick is about. */
const TICKED = {
  rules: ['text'],
  items: ['statement', 'how', 'evidence'],
  checks: ['action', 'evidence'],
} as const;

/**
 * Returns an entry with its texts as they were first published, where nothing but the address of a chapter has changed since.
 * Digests of ticks are made of it, so that no tick is lost or called outdated because a chapter was renamed.
 */
export function firstWording<List extends keyof typeof TICKED, Entry extends { id: string }>(
  list: List,
  entry: Entry & Record<(typeof TICKED)[List][number], string>,
  versions: readonly Version[],
): typeof entry {
  const fields: readonly string[] = TICKED[list];
  const textsOf = (one: object) => Object.entries(one).filter(([field]) => fields.includes(field));
  const isSame = (one: object) => {
    const texts = new Map<string, unknown>(textsOf(one));
    return textsOf(entry).every(([field, text]) => isSameText(String(texts.get(field)), String(text)));
  };
  const wordings = versions.map(({ content }) => content[list].find(({ id }) => id === entry.id));
  const lastOther = wordings.findLastIndex((one) => !one || !isSame(one));
  const first = wordings[lastOther + 1];
  return first ? { ...entry, ...Object.fromEntries(textsOf(first)) } : entry;
}
