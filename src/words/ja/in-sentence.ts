import type { contactInSentence as contact, inSentence as english } from '../en/in-sentence.ts';

export const inSentence: typeof english = (name) => name;

export const contactInSentence: typeof contact = (name) => name;
