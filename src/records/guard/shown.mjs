/**
 * A file name that can stand in any log: whatever is no plain character is written as its code point, so that a name
 * cannot break a line, move the cursor, or be read as a command by the program that reads the log.
 * @param {string} name
 */
export const shown = (name) =>
  name.replaceAll(/[^\w./@~+ -]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
