import { searchLanguage } from '#words/search-language.ts';
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

/** The words of a question that say what it is about: all of them when none stands out. */
export function queryWords(typed: string): string[] {
  const words = [...new Set(plainWords(typed))];
  const telling = words.filter((word) => !searchLanguage.stopWords.has(word));
  return telling.length > 0 ? telling : words;
}
