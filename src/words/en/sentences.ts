/** Sentences one after another, as a paragraph has them. */
export const sentences = (all: readonly string[]): string => all.join(' ');

/** Names one after another, without a word before the last. */
export const inARow = (names: readonly string[]): string => names.join(', ');

/** Holds what stands between two names of a row, where each is an element. */
export const betweenNames = ', ';
