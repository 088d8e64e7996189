import { rowWords } from '#words/progress-script.ts';
import type { ItemEntry } from './item-entry.ts';

/** Returns what somebody wrote beside a state, a line each: the reason, the note, the evidence. */
export function saidLines(entry: ItemEntry | undefined): string[] {
  return [
    entry?.state === 'not-applicable' && rowWords.reason(entry.reason),
    entry?.note && rowWords.note(entry.note),
    entry?.evidence && rowWords.evidence(entry.evidence),
  ].filter((line) => typeof line === 'string');
}
