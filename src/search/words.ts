/** A text as Pagefind compares it: lower case, no accents, words as they stand between spaces without their punctuation. */
export function plainWords(text: string): string[] {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[\s/]+/)
    .map((word) => word.replaceAll(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word !== '');
}

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
