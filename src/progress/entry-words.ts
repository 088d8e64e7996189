import { rowWords } from '#words/progress-script.ts';
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
  const first = entry.state === 'done' ? rowWords.doneOn : rowWords.since;
  let said = first(STATE_NAMES[entry.state], readableDate(entry.since));
  if (status.needsReconfirmation) return rowWords.asksAgain(said, readableDate(changed ?? entry.since));
  if (status.isOverdue && status.due) return rowWords.overdue(said, readableDate(status.due));
  if (status.isReworded) said = rowWords.reworded(said);
  return status.due ? rowWords.due(said, readableDate(status.due)) : said;
}
