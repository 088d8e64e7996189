import { searchScriptWords } from '#words/search-script.ts';
import type { Found } from './find.ts';

/** Returns what is said beside the number of results: how the words were read, and what the chosen type hides. */
export function remark(found: Found): string {
  const hidden = Object.values(found.byType).reduce((sum, count) => sum + count, 0) - found.matches.length;
  const sentences = found.instead.map(([was, meant]) => searchScriptWords.readAs(was, meant));
  // When nothing is left, all the words were unknown: "nothing found" says so already.
  if (found.without.length > 0 && found.words.length > 0) sentences.push(searchScriptWords.without(found.without));
  if (hidden > 0) sentences.push(searchScriptWords.ofOtherKinds(hidden));
  return sentences.join(' ');
}
