import type { FoundEntry } from './index-api.ts';
import { isRun, splitRuns } from './unspaced.ts';
import { plainWords } from './words.ts';

const MAX_WORDS = 8;

/** Stands before the name of the parameter that carries what is marked inside of words too. */
export const INSIDE = 'in-';

/**
 * The address of an entry, with the words to mark there: those asked for as they were typed, and those of the text
 * that matched them, which may stand there in another form.
 * Pagefind itself would send the words as it compares them, so "RED-02" would look for "red02" and mark nothing.
 * @param url path of the entry or of a place in it
 * @param parameter the part of the address that carries the words (src/browser/every-page.ts reads it); runs of letters without
 * spaces, which are marked wherever they stand, are carried by another whose name ends like it
 * @param asked the words that every match has, as `plainWords` gives them
 */
export function addressWithWords(
  url: string,
  entry: Pick<FoundEntry, 'content' | 'locations'>,
  parameter: string,
  typed: string,
  asked: readonly string[],
): string {
  const text = entry.content.split(/\s+/);
  const words = [
    ...typed
      .split(/[\s/]+/)
      .flatMap(splitRuns)
      .filter((word) => plainWords(word).some((plain) => asked.includes(plain))),
    ...entry.locations.map((position) => text[position] ?? ''),
  ]
    .map((word) => word.replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}+#]+$/gu, '').toLowerCase())
    // Not whole paths and options of which a part matched; and not single letters of a run.
    .filter((word) => /^[\p{L}\p{N}'’+#-]+$/u.test(word) && !isRun(word));
  // Any host will do: only the path is kept.
  const address = new URL(url, 'http://localhost');
  for (const word of [...new Set(words)].slice(0, MAX_WORDS)) address.searchParams.append(parameter, word);
  for (const run of asked.filter(isRun)) address.searchParams.append(`${INSIDE}${parameter}`, run);
  return address.pathname + address.search + address.hash;
}
