import { changedEntryWords } from '#words/changes.ts';
import type { NormativeChange } from './normative-changes.ts';

/** A few of the changes on one line: "rule RED-01: text reworded; plan alpha/solo: added; and 3 more". */
export function changesInShort(changes: readonly NormativeChange[], most = 4): string {
  const shown = changes.slice(0, most).map(({ words }) => words);
  const rest = changes.length - shown.length;
  return rest > 0 ? changedEntryWords.more(shown, rest) : shown.join('; ');
}
