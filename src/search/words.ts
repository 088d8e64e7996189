import { splitRuns, usualWidth } from './unspaced.ts';

/** Signs that the index counts as part of a word, beside letters, digits and `_`: C++ and C# are not C. */
export const WORD_SIGNS = '+#';

const NO_PART_OF_A_WORD = new RegExp(String.raw`[^\p{L}\p{N}_${WORD_SIGNS}]`, 'gu');

/**
 * A text as the index compares it: lower case, no accents, words as they stand between spaces without their punctuation.
 * Scripts without spaces are cut from others only.
 */
export function plainWords(text: string): string[] {
  return withoutAccents(usualWidth(text))
    .toLowerCase()
    .split(/[\s/]+/)
    .flatMap(splitRuns)
    .map((word) => word.replaceAll(NO_PART_OF_A_WORD, ''))
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/** The marks that voice a kana are no accents: ガ is another letter than カ. */
const withoutAccents = (text: string) =>
  text
    .normalize('NFD')
    .replaceAll(/(?![\u3099\u309A])\p{M}/gu, '')
    .normalize('NFC');

/** Words that people put around what they look for. Pagefind wants every word to occur, so they would only hide entries. */
const STOP_WORDS = new Set(
  `a about am an and any are as at be but by can could did do does for from get has have how i if in into is it its
  may me must my of on or our ours shall should so some than that the their them there these they this to us use used using
  was we were what when where which who whom why will with would you your`.split(/\s+/),
);

/** The words of a question that say what it is about: all of them when none stands out. */
export function queryWords(typed: string): string[] {
  const words = [...new Set(plainWords(typed))];
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : words;
}
