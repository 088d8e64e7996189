import type { Language } from '../words/languages.ts';
import { GERMAN } from './german.ts';
import { JAPANESE } from './japanese.ts';
import type { ProseRules } from './prose-rules.ts';

/** The rules of each language but English, which has a dictionary and formulas of its own. */
export const PROSE_LANGUAGES: Record<Exclude<Language, 'en'>, ProseRules> = { de: GERMAN, ja: JAPANESE };
