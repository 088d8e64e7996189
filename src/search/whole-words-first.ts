import type { Match } from './index-api.ts';
import type { Search } from './open-index.ts';
import { plainWords } from './words.ts';

/** Names and titles are looked at for so many of the best matches. */
const LOOKED_AT = 10;

/**
 * Returns the same matches, those that have the word before those that only have words which begin with it: "bot" is not "both".
 * Within each the order stays. Several words find what is meant by all of them: their order stays as it is.
 * @param words what every match has, as words or as beginnings of words
 * @throws when a part of the index cannot be loaded
 */
export async function wholeWordsFirst(
  { index }: Search,
  matches: readonly Match[],
  words: readonly string[],
  type: string,
): Promise<Match[]> {
  const [word, ...others] = words;
  // A phrase in quotation marks has found whole words only.
  if (word === undefined || others.length > 0 || word.includes('"')) return [...matches];
  const [inText, named] = await Promise.all([
    // In quotation marks Pagefind compares whole words, by their stems, in the text alone.
    index.search(`"${word}"`, { filters: type ? { type } : {} }),
    Promise.all(
      matches.slice(0, LOOKED_AT).map(async ({ id, data }) => (isNamed((await data()).meta, word) ? id : '')),
    ),
  ]);
  const whole = new Set([...inText.results.map(({ id }) => id), ...named]);
  return [...matches.filter(({ id }) => whole.has(id)), ...matches.filter(({ id }) => !whole.has(id))];
}

const isNamed = (meta: object, word: string) => Object.values(meta).map(String).flatMap(plainWords).includes(word);
