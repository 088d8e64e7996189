import { oneLine } from '../basics/one-line.ts';

/**
 * Returns a text without the characters that readers cannot see, and with plain spaces: programs of offices write many, and
 * content holds none.
 */
export const visibleWords = (text: string): string =>
  text
    .replaceAll(/[\u00a0\u2007\u202f]/g, ' ')
    .replaceAll(/\r\n?/g, '\n')
    // Joiners are how Persian, Hindi and some emoji are written; between other letters they are left over.
    .replaceAll(/(?<![^\x00-\x7f])[\u200c\u200d]|[\u200c\u200d](?![^\x00-\x7f])/g, '')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029](?<![\n\t\u200c\u200d])/gu, '');

/** The same on one line. */
export const visibleLine = (text: string): string => oneLine(visibleWords(text));
