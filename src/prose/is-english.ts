import type { EnglishReading } from './read-english.ts';

/** A text in another language leaves most of its words unknown; the worst draft in English leaves a few. */
const MAX_UNKNOWN = 0.4;

/**
 * Returns whether the texts are English, which is the only language that this check knows.
 * @param unknown how many of their words, each counted where it occurs, no dictionary knows
 */
export function isEnglish(readings: readonly EnglishReading[], unknown: number): boolean {
  const words = readings.flatMap(({ sentences }) => sentences.flatMap((sentence) => sentence.words)).length;
  return unknown <= words * MAX_UNKNOWN;
}
