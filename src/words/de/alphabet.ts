import type { indexLetter as english } from '../en/alphabet.ts';

/** Umlauts are under their vowels, as in a dictionary (DIN 5007-1). */
export const indexLetter: typeof english = (name) => {
  const first = name.slice(0, 1).replace('ß', 's').normalize('NFD').slice(0, 1).toUpperCase();
  return /^[A-Z]$/.test(first) ? first : NO_LETTER;
};

const NO_LETTER = '0–9';
