/**
 * The number of results that are shown: every letter typed draws them anew, and in a large handbook a common word is in every chapter.
 * Nobody reads as many; a further word or a kind leads to the others.
 */
export const MAX_SHOWN = 100;
