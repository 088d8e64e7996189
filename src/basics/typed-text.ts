/** Line ends that other programs paste. */
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Matches what files refuse (src/model/strange-characters.ts): other controls, direction marks that reorder, what is no character. */
const HARMFUL = /(?![\t\n])\p{Cc}|[\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/gu;

/** Returns what somebody typed or pasted, as it is kept: with ordinary line ends, and without what no file may hold. */
export const typedText = (text: string): string =>
  text.toWellFormed().replaceAll(LINE_END, '\n').replaceAll(HARMFUL, '').trim();

/**
 * The same on one line, cut off where it is longer.
 * @param longest in UTF-16 code units; a character that the cut goes through is replaced
 */
export const typedLine = (text: string, longest: number): string =>
  typedText(text).replaceAll(/\s+/g, ' ').slice(0, longest).toWellFormed();
