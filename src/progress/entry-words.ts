import { readableDate } from '../words/format.ts';
import type { ItemEntry } from './item-entry.ts';
import type { ItemStatus } from './item-status.ts';
import { STATE_NAMES } from './state-names.ts';

/**
 * Returns what a row says about its entry: "Done on 22 November 2026. The wording has changed since."
 * @param changed the day on which the meaning of the item changed last
 * @returns nothing for what was never touched
 */
export function entryWords(entry: ItemEntry | undefined, status: ItemStatus, changed: string | undefined): string {
  if (!entry || (entry.state === 'to-do' && !status.isOverdue)) return '';
  const said = `${STATE_NAMES[entry.state]} ${entry.state === 'done' ? 'on' : 'since'} ${readableDate(entry.since)}.`;
  if (status.needsReconfirmation) {
    return `You said: ${said} What this asks for changed on ${readableDate(changed ?? entry.since)}. Is your answer still right?`;
  }
  if (status.isOverdue && status.due) return `${said} Overdue: it was due again on ${readableDate(status.due)}.`;
  const parts = [said];
  if (status.isReworded) parts.push('The wording has changed since, not the meaning.');
  if (status.due) parts.push(`Due again on ${readableDate(status.due)}.`);
  return parts.join(' ');
}
