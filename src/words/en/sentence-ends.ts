import { language } from './language.ts';

/** Holds how sentences are told apart: the language, and words whose full stop ends none. Single letters end none anyway. */
export const sentenceEnds: { tag: string; abbreviations: readonly string[] } = {
  tag: language.tag,
  abbreviations: ['e\\.g', 'i\\.e', 'etc', 'Mr', 'Ms', 'Dr', 'vs', 'approx', 'No'],
};
