import type { ItemEntry } from './item-entry.ts';

/** Returns what somebody wrote beside a state, a line each: the reason, the note, the evidence. */
export function saidLines(entry: ItemEntry | undefined): string[] {
  return [
    entry?.state === 'not-applicable' && `Reason: ${entry.reason}`,
    entry?.note && `Note: ${entry.note}`,
    entry?.evidence && `Evidence: ${entry.evidence}`,
  ].filter((line) => typeof line === 'string');
}
