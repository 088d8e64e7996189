import { findingIn, type Finding } from './finding.ts';
import type { EnglishReading } from './read-english.ts';

/** Words that neither the British dictionary nor the project's own knows. Names with digits, like o1-mini, are let through. */
export function spellingFindings({ prose, unknownWords }: EnglishReading): Finding[] {
  return unknownWords
    .filter(({ word }) => !/[\d⁰-⁹¹²³]/.test(word))
    .map(({ passage, index, word, suggestions }) => {
      const nearest = suggestions.slice(0, 3).map((text) => `"${text}"`);
      const write = nearest.length > 0 ? `write ${nearest.join(' or ')}, or` : 'correct it, or';
      return findingIn(
        prose,
        passage,
        index,
        `"${word}" is not in the dictionary`,
        `${write} add it to the project dictionary.`,
      );
    });
}
