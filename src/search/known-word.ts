import { distance } from 'fastest-levenshtein';
import type { SearchIndex } from './index-api.ts';
import type { Search } from './open-index.ts';
import { plainWords } from './words.ts';

/**
 * Returns whether the handbook has a word, or one that begins with it while it is still being typed.
 * Pagefind never says no: for a word it does not have it takes the longest word that the unknown one begins with,
 * so "qwertz" finds whatever holds a "q".
 */
export function isKnownWord({ index, known }: Search, word: string): Promise<boolean> {
  const looked = known.get(word) ?? lookUp(index, word);
  known.set(word, looked);
  return looked;
}

async function lookUp(index: SearchIndex, word: string): Promise<boolean> {
  // In quotation marks Pagefind compares whole words, by their stems. Most words are known by that, and it finds least.
  const whole = await index.search(`"${word}"`);
  if (whole.results.length > 0) return true;
  const [first] = (await index.search(word)).results;
  if (!first) return false;
  const { content, meta } = await first.data();
  return [content, ...Object.values(meta)]
    .flatMap(plainWords)
    .some((has) => has.startsWith(word) || isStemOf(has, word));
}

/** "codexx" is near enough to "codex" for what Pagefind found to be what was meant. */
const isStemOf = (has: string, word: string) =>
  has.length >= 3 && has.length >= word.length * 0.75 && word.startsWith(has);

/** The word that a misspelt one probably is: one slip away, in a longer word two. */
export function correctedSpelling(word: string, vocabulary: readonly string[]): string | undefined {
  const slips = word.length < 4 ? 0 : word.length < 6 ? 1 : 2;
  const near = vocabulary
    .map((candidate) => ({ candidate, away: letterSwap(word, candidate) ? 1 : distance(word, candidate) }))
    .filter(({ away }) => away <= slips)
    // What people get wrong is rarely the first letter.
    .sort((a, b) => a.away - b.away || Number(b.candidate[0] === word[0]) - Number(a.candidate[0] === word[0]));
  return near[0]?.candidate;
}

/** The same letters in another order: "codxe". */
function letterSwap(word: string, other: string): boolean {
  return word.length === other.length && [...word].sort().join('') === [...other].sort().join('');
}
