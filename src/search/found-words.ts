import type { Entry } from './open-index.ts';
import { plainWords } from './words.ts';

/** The part of an address that carries words to mark on the page it leads to (src/layouts/page.ts reads it). */
const PARAMETER = 'found';

const MOST = 8;

/**
 * The address of an entry, with the words to mark there: those asked for as they were typed, and those of the text
 * that matched them, which may stand there in another form.
 * @param url address of the entry or of a place in it
 * @param asked the words that every match has, as `plainWords` gives them
 */
export function addressWithWords(url: string, entry: Entry, typed: string, asked: readonly string[]): string {
  const text = entry.content.split(/\s+/);
  const words = [
    ...typed.split(/[\s/]+/).filter((word) => plainWords(word).some((plain) => asked.includes(plain))),
    ...entry.locations.map((position) => text[position] ?? ''),
  ]
    .map((word) => word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase())
    // Not whole paths and options of which a part matched.
    .filter((word) => /^[\p{L}\p{N}'’-]+$/u.test(word));
  const address = new URL(url, location.origin);
  for (const word of [...new Set(words)].slice(0, MOST)) address.searchParams.append(PARAMETER, word);
  return address.pathname + address.search + address.hash;
}
