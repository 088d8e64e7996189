/** The most entries that the index on /search/ holds. */
const MAX_ENTRIES = 340;

/** Returns whether each letter of the index from A to Z has a page of its own. */
export const hasLetterPages = (letters: readonly { entries: readonly unknown[] }[]): boolean =>
  letters.reduce((sum, { entries }) => sum + entries.length, 0) > MAX_ENTRIES;

/** The anchor of a letter on /search/: `letter-a`, `letter-0–9`. */
export const letterAnchor = (letter: string): string => `letter-${letter.toLowerCase()}`;

/** The address of a letter that has a page of its own. */
export const letterPath = (letter: string): string =>
  `/search/a-z/${/^[A-Z]$/.test(letter) ? letter.toLowerCase() : 'other'}/`;
