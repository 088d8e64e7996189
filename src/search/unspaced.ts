/**
 * A letter of a script that puts no spaces between words: Chinese, Japanese, Thai, Lao, Khmer, Burmese. Pagefind takes what stands
 * between two spaces for one word, so in these scripts a whole sentence would be a word, found by its beginning only. Its
 * index is given their letters one by one, and a run of them is looked up as a phrase: no dictionary decides where a word begins.
 * The apostrophe U+02BC, which Thai shares with languages that have spaces, is none of them.
 */
const LETTER = String.raw`(?=[\p{L}\p{N}])(?!\u02BC)[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmr}\p{scx=Mymr}]`;

// Made when a text may hold such a letter: a browser takes about a millisecond for each.
function once(make: () => RegExp): () => RegExp {
  let made: RegExp | undefined;
  return () => (made ??= make());
}
const RUN = once(() => new RegExp(String.raw`(?:${LETTER}\p{M}*)+`, 'gu'));
const BESIDE_LETTER = once(() => new RegExp(String.raw`(?<=\S)(?=${LETTER})|(?<=${LETTER}\p{M}*)(?=[^\s\p{M}])`, 'gu'));
const WHOLE_RUN = once(() => new RegExp(String.raw`^(?:${LETTER}\p{M}*)+$`, 'u'));
const PIECES = once(() => new RegExp(String.raw`(?:${LETTER}\p{M}*)+|(?:(?!${LETTER})[\s\S])+`, 'gu'));

/**
 * Finds nothing in most pages, at a fiftieth of the price: all of these scripts are above the others, except for symbols. Letters
 * above U+FFFF are found by their surrogates, since a pattern with the flag u takes ten times as long.
 */
const MAY_HOLD_LETTER = /[\u0E00-\u1FFF\u2E80-\uFFFF]/;

/** Says in the index that the space after it was not in the text. Pagefind takes no punctuation for part of a word. */
const ADDED = '^~';

/** Returns the runs of letters without spaces in a text. */
export const runsIn = (text: string): string[] => (MAY_HOLD_LETTER.test(text) ? (text.match(RUN()) ?? []) : []);

/** Returns whether a word is one run of letters without spaces. */
export const isRun = (word: string): boolean => MAY_HOLD_LETTER.test(word) && WHOLE_RUN().test(word);

/** Returns a word cut where a run begins or ends: `AI利用` is `AI` and `利用`. */
export const splitRuns = (word: string): string[] =>
  MAY_HOLD_LETTER.test(word) ? (word.match(PIECES()) ?? []) : word ? [word] : [];

/** Returns a text with a space between the letters of its runs, as the index has them. */
export const spacedLetters = (text: string): string =>
  MAY_HOLD_LETTER.test(text) ? text.replaceAll(BESIDE_LETTER(), ' ') : text;

/** Returns a text for the index: accents and widths of letters as usual, the letters of runs apart, and marked as such. */
export function spacedForIndex(text: string): string {
  const usual = usualWidth(text).normalize('NFC');
  return MAY_HOLD_LETTER.test(usual) ? usual.replaceAll(BESIDE_LETTER(), `${ADDED} `) : usual;
}

/** Returns a text of the index, or an excerpt with its `<mark>`s, as it was written. */
export const asWritten = (text: string): string =>
  text.replaceAll(`${ADDED}</mark> <mark>`, '').replaceAll(/\^~(<\/mark>)? ?/g, '$1');

/** Returns a text with letters as wide as they usually are: `ＡＩ` is `AI`, `ｶﾞｲﾄﾞ` is `ガイド`. */
export const usualWidth = (text: string): string =>
  text.replaceAll(/[\uFF00-\uFFEF]+/g, (letters) => letters.normalize('NFKC'));
