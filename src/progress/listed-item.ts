import { listFileWords as words } from '#words/progress-script.ts';
import type { ItemEntry } from './item-entry.ts';
import type { ItemStatus } from './item-status.ts';
import { STATE_NAMES } from './state-names.ts';

/** One line of a list with what a reader said about it: what tables and texts are written from. */
export interface ListedItem {
  id: string;
  statement: string;
  priority: 'high' | 'medium' | 'low';
  isRetired: boolean;
  status: ItemStatus;
  entry: ItemEntry | undefined;
}

/** Returns what an entry says besides its state: "wording changed since", "was due again on 2026-02-22". */
export function remarksOf({ status, isRetired, entry }: ListedItem): string[] {
  const remarks: string[] = [];
  if (isRetired) remarks.push(words.retired);
  if (status.needsReconfirmation) remarks.push(words.before(STATE_NAMES[entry?.state ?? 'to-do']));
  if (status.isReworded) remarks.push(words.reworded);
  if (status.isOverdue && entry && status.due) remarks.push(words.overdue(entry.since, status.due));
  return remarks;
}
