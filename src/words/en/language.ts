import type { Language } from '../languages.ts';

/** The language of this folder: its name in organization.yaml, and the tag by which pages and `Intl` know it. */
export const language: { id: Language; tag: string; undated: string } = { id: 'en', tag: 'en-GB', undated: 'undated' };
