import { countWords } from './passage.ts';

/** The form of a chapter in one language: how long it and its parts may be, and how it ends. */
export interface ChapterForm {
  /** Counts the length of a text. */
  count: (text: string) => number;
  /** Names what is counted: "words". */
  unit: string;
  least: number;
  most: number;
  mostWithoutHeading: number;
  mostInSummary: number;
  lastHeading: string;
}

export const ENGLISH_CHAPTER: ChapterForm = {
  count: countWords,
  unit: 'words',
  least: 400,
  most: 900,
  mostWithoutHeading: 300,
  mostInSummary: 60,
  lastHeading: 'What to do',
};
