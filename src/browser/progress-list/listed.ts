import { isRetiredOn } from '../../basics/current-on.ts';
import { checkKey, itemEntryOf, itemKey } from '../../progress/entry.ts';
import type { ItemEntry } from '../../progress/item-entry.ts';
import { statusOf, type ItemStatus, type ItemText } from '../../progress/item-status.ts';
import type { ListedItem } from '../../progress/listed-item.ts';
import { readersToday } from '../readers-day.ts';
import { store } from '../progress/device-store.ts';

/** Describes what the page says about something to tick: read once from the attributes of its row. */
export interface PageItem extends ItemText {
  /** Key of its entry in the store. */
  key: string;
  id: string;
  statement: string;
  priority: 'high' | 'medium' | 'low';
  roles: string[];
  isRetired: boolean;
  row: HTMLElement;
}

/** Reads every row below an element. */
export function itemsIn(list: ParentNode): PageItem[] {
  return [...list.querySelectorAll<HTMLElement>('[data-text]')].map((row) => {
    const { kind, text: textDigest = '', statement, priority, roles = '', changed, months, retired } = row.dataset;
    return {
      key: kind === 'check' ? checkKey(row.id) : itemKey(row.id),
      id: row.id,
      statement: statement ?? row.id,
      // The build writes it from the data, which knows no other.
      priority: priority as PageItem['priority'],
      roles: roles.split(' ').filter(Boolean),
      isRetired: isRetiredOn({ retired }, readersToday()),
      textDigest,
      changedMaterially: changed,
      everyMonths: months ? Number(months) : 'once',
      row,
    };
  });
}

export const entryOf = (item: PageItem): ItemEntry | undefined => itemEntryOf(store.progress.entries, item.key);

/** Holds what was judged last of each item: a change of one item asks for the status of all, and there may be hundreds. */
const judged = new WeakMap<PageItem, { entry: ItemEntry | undefined; day: string; status: ItemStatus }>();

/** Returns what an item's entry means today; the same object for as long as that stays the same. */
export function currentStatus(item: PageItem): ItemStatus {
  const [entry, day] = [entryOf(item), readersToday()];
  let known = judged.get(item);
  if (!known || known.entry !== entry || known.day !== day) {
    known = { entry, day, status: statusOf(entry, item, day) };
    judged.set(item, known);
  }
  return known.status;
}

/** The items as tables and texts show them: retired ones only where something was said about them. */
export function listedItems(items: readonly PageItem[]): ListedItem[] {
  return items
    .filter((item) => !item.isRetired || entryOf(item))
    .map((item) => ({ ...item, status: currentStatus(item), entry: entryOf(item) }));
}
