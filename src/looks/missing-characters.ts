import type { FontFace } from './font-face.ts';

/** Scripts, each with letters by which a font shows that it has them. */
const SCRIPTS: readonly (readonly [script: RegExp, letters: string])[] = [
  [/\p{Script=Latin}/u, 'aeno'],
  [/\p{Script=Greek}/u, 'αεο'],
  [/\p{Script=Cyrillic}/u, 'аео'],
  [/\p{Script=Hiragana}/u, 'のはい'],
  [/\p{Script=Katakana}/u, 'アンス'],
  [/\p{Script=Han}/u, '日人'],
];

/** Where the signs of East Asian scripts begin: fonts without these scripts have none of them. */
const EAST_ASIAN = '\u2E80';

/**
 * Returns the characters of a text that a font lacks, each once, in their order. Letters count in the scripts that the font has: a
 * font of Latin letters beside a Japanese text is a choice. Of signs, digits and punctuation count.
 */
export function missingCharacters(text: string, { shows }: FontFace): string[] {
  const known = SCRIPTS.filter(([, letters]) => [...letters].every(shows)).map(([script]) => script);
  const counts = (character: string) =>
    /\p{L}/u.test(character)
      ? known.some((script) => script.test(character))
      : character < EAST_ASIAN && /[\p{N}\p{P}]/u.test(character);
  return [...new Set(text.normalize('NFC'))].filter((one) => counts(one) && !shows(one)).sort();
}
