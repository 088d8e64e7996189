/**
 * A number with a dot or bracket at the start could begin a list; within a word a dot could be of an address, and a colon too.
 */
const PLAIN = /^(?!\d+[.)]|\()(?:[\p{L}\p{N} ,;()'"“”‘’…?/%–—·→]|\.(?=[ ”]|$)|:(?= ))*$/u;

/** Returns whether a text means nothing but its words in Markdown, wherever in a line it stands: most texts do. */
export const meansOnlyWords = (text: string): boolean => PLAIN.test(text);

/** Quotation marks and dots that are shown in a better form, space at the ends that is not shown, and what begins an address. */
const SHOWN_OTHERWISE = /^ | $|["']|\.\.\.|www\./i;

/** Returns whether a text is shown exactly as it is written. */
export const isShownAsWritten = (text: string): boolean => meansOnlyWords(text) && !SHOWN_OTHERWISE.test(text);
