import type { Language } from '../languages.ts';

/** Describes the language of a folder of words. */
interface LanguageWords {
  /** Its name in organization.yaml. */
  id: Language;
  /** The tag by which pages and `Intl` know it. */
  tag: string;
  undated: string;
}

export const language: LanguageWords = {
  id: 'en',
  tag: 'en-GB',
  undated: 'undated',
};
