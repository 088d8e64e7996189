/** Sentences one after another, as a paragraph has them: nothing stands between them. */
export const sentences = (all: readonly string[]): string => all.join('');

/** Names one after another, without a word before the last. */
export const inARow = (names: readonly string[]): string => names.join('、');

export const betweenNames = '、';
