/** The heading under which an index has a name: its first letter, and one heading for names that begin with none. */
export const indexLetter = (name: string): string =>
  /^[a-z]/i.test(name) ? name.slice(0, 1).toUpperCase() : NO_LETTER;

const NO_LETTER = '0–9';
