import { diffWords } from 'diff';
import { plainText } from '../model/plain-text.ts';

/** A run of words that stays, is new, or is gone. */
export interface WordRun {
  text: string;
  is: 'same' | 'new' | 'gone';
}

/**
 * Two wordings of a text, word by word, made at build time. Both are compared as readers see them, without Markdown marks;
 * where only marks or link targets differ, the whole text is `same`.
 */
export function wordChanges(before: string, after: string): WordRun[] {
  return diffWords(plainText(before), plainText(after)).map(({ value, added, removed }) => ({
    text: value,
    is: added ? 'new' : removed ? 'gone' : 'same',
  }));
}
