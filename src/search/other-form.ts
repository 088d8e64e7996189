import { spacedForIndex } from './unspaced.ts';

/**
 * Finds, in UTF-8 of which each byte is taken for a letter, what may have another form in the index: letters from U+0300 on, but for
 * the punctuation, arrows and shapes that every page has.
 */
const MAY_HAVE_OTHER_FORM = /[\xCC-\xE1\xE3-\xFF]|\xE2(?!\x80[\x90-\xBF]|[\x86\x87\x96-\x9E])/;

/**
 * Returns whether a text has another form in the index.
 * @param bytes the text as UTF-8: of most texts the bytes tell, at a fraction of the price of reading them
 */
export function hasOtherForm(bytes: Buffer): boolean {
  if (!MAY_HAVE_OTHER_FORM.test(bytes.toString('latin1'))) return false;
  const text = bytes.toString('utf8');
  return spacedForIndex(text) !== text;
}
