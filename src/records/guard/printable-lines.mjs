/**
 * Returns what another program printed, fit for a log: characters that a terminal acts on are written out, and nothing in it can be
 * read as a command to the runner of the job.
 * @param {string} text
 */
export const printableLines = (text) =>
  text
    .replaceAll(/[^\x20-\x7e\n]/gu, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`)
    .replaceAll(/:(?=:)|#(?=#\[)/g, '$& ');
