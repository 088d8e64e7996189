import { diffWords } from 'diff';
import type { PlainText } from '../model/text-kinds.ts';

/** A run of words that stays, is new, or is gone. */
export interface WordRun {
  text: string;
  is: 'same' | 'new' | 'gone';
}

/** Two wordings of a text, word by word, made at build time. Both are compared as readers see them. */
export function wordChanges(before: PlainText, after: PlainText): WordRun[] {
  return diffWords(before, after).map(({ value, added, removed }) => ({
    text: value,
    is: added ? 'new' : removed ? 'gone' : 'same',
  }));
}
