import type { ItemEntry } from './item-entry.ts';
import type { ItemStatus } from './item-status.ts';
import { STATE_NAMES } from './state-names.ts';

/** One line of a list with what a reader said about it: what tables and texts are written from. */
export interface ListedItem {
  id: string;
  statement: string;
  priority: string;
  isRetired: boolean;
  status: ItemStatus;
  entry: ItemEntry | undefined;
}

/** Returns what an entry says besides its state: "wording changed since", "was due again on 2026-02-22". */
export function remarksOf({ status, isRetired, entry }: ListedItem): string[] {
  const remarks = [];
  if (isRetired) remarks.push('retired');
  if (status.needsReconfirmation)
    remarks.push(`${STATE_NAMES[entry?.state ?? 'to-do'].toLowerCase()} before its meaning changed`);
  if (status.isReworded) remarks.push('wording changed since');
  if (status.isOverdue) remarks.push(`was done on ${entry?.since}, was due again on ${status.due}`);
  return remarks;
}
