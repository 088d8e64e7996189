import { storageWords as words } from '#words/storage.ts';
import { readableDate } from '../words/format.ts';
import { dayIn } from '../basics/day-in.ts';
import { believedUntil } from './instant.ts';
import type { Progress } from './progress.ts';

/**
 * Since when there is no exported copy: "Last exported on 22 November 2026; 3 answers have changed since."
 * @param keys the entries that the page shows
 * @param now what is dated later comes from a clock that ran ahead, and tells nothing
 * @param timeZone the one by which a moment has its date
 */
export function copyWords(
  { entries, copies }: Progress,
  scope: string,
  keys: ReadonlySet<string>,
  { now, timeZone }: { now: Date; timeZone: string },
): string {
  const dateOf = (at: string) => readableDate(dayIn(Date.parse(at), timeZone));
  const latest = believedUntil(now);
  const mine = [...entries].filter(([key]) => keys.has(key)).map(([, { at }]) => at);
  if (mine.length === 0) return words.nothingToExport;
  const copied = [copies.get(scope), copies.get('everything')]
    .filter((at) => at !== undefined && at <= latest)
    .sort()
    .at(-1);
  if (copied === undefined) {
    const first = mine.reduce((a, b) => (a < b ? a : b));
    return words.noCopy(dateOf(first));
  }
  const changed = mine.filter((at) => at > copied && at <= latest).length;
  return changed === 0 ? words.unchanged(dateOf(copied)) : words.changed(dateOf(copied), changed);
}
