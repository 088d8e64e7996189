import type { Found } from './find.ts';

/** Returns what is said beside the number of results: how the words were read, and what the chosen type hides. */
export function remark(found: Found): string {
  const hidden = Object.values(found.byType).reduce((sum, count) => sum + count, 0) - found.matches.length;
  const sentences = found.instead.map(([was, meant]) => `“${was}” was read as “${meant}”.`);
  // When nothing is left, all the words were unknown: "nothing found" says so already.
  if (found.without.length > 0 && found.words.length > 0) sentences.push(`Without ${quoted(found.without)}.`);
  if (hidden > 0) sentences.push(`${hidden} ${hidden === 1 ? 'result' : 'results'} of other kinds.`);
  return sentences.join(' ');
}

const quoted = (words: string[]) => words.map((word) => `“${word}”`).join(' and ');
