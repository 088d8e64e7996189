import type { sentenceEnds } from '#words/sentence-ends.ts';
import type { ChapterForm } from './chapter-form.ts';
import type { Phrase } from './phrase.ts';

/** Holds what is checked in texts of a language other than English: no dictionary comes with the handbook for these. */
export interface ProseRules {
  ends: typeof sentenceEnds;
  /** Counts the length of a sentence. */
  length: (sentence: string) => number;
  /** Names what is counted: "words". */
  unit: string;
  mostInSentence: number;
  /** Judges how hard running text is; nothing where no formula is established. */
  hard?: { of: (sentences: readonly string[]) => number; most: number; name: string };
  phrases: readonly Phrase[];
  chapter: ChapterForm;
}
