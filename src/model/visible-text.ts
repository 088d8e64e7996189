/** A mark that prints: no space, no mark that only combines with others, no blank Braille cell, nothing invisible. */
export const VISIBLE = /[^\s\p{M}\p{C}\p{Z}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** The same for a text that something else refuses when it is empty. */
export const EMPTY_OR_VISIBLE = new RegExp(`^$|${VISIBLE.source}`, 'u');
