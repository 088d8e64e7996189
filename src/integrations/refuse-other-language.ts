import { language } from '#words/language.ts';
import { PlainError } from '../basics/plain-error.ts';
import type { Language } from '../words/languages.ts';

/**
 * Refuses to build a site whose content and own words are in different languages.
 * @param wanted the language of the content
 * @throws PlainError when this process was started with the words of another
 */
export function refuseOtherLanguage(wanted: Language): void {
  if (wanted === language.id) return;
  throw new PlainError(
    `The content is written in "${wanted}", and this process was started with the words of "${language.id}".\nStart it with the command's npm script, or set NODE_OPTIONS=--conditions=words-${wanted}`,
  );
}
