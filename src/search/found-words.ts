import type { Entry } from './open-index.ts';
import { plainWords } from './words.ts';

/** The part of an address that carries words to mark on the page it leads to (src/layouts/page.ts reads it). */
const PARAMETER = 'found';

const MOST = 8;

/** The address of an entry, with the words to mark there: those asked for, and those of the text that matched them. */
export function addressWithWords(url: string, entry: Entry, words: readonly string[]): string {
  const text = entry.content.split(/\s+/);
  const matched = entry.locations.flatMap((position) => plainWords(text[position] ?? ''));
  const address = new URL(url, location.origin);
  for (const word of [...new Set([...words.flatMap(plainWords), ...matched])].slice(0, MOST)) {
    address.searchParams.append(PARAMETER, word);
  }
  return address.pathname + address.search + address.hash;
}
