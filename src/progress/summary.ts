import { standingWords as words } from '#words/standing.ts';
import type { State } from './item-entry.ts';

/** Describes what counts in a summary. */
export interface Counted {
  state: State;
  priority: 'high' | 'medium' | 'low';
}

/** Counts over items. What does not apply leaves the total. */
export interface Summary {
  /** Items that apply. */
  total: number;
  done: number;
  inProgress: number;
  notApplicable: number;
  /** The same for items of high priority. */
  high: { total: number; done: number };
}

/** Counts items by state. Whether some are hidden by a filter makes no difference. */
export function summaryOf(items: readonly Counted[]): Summary {
  const applying = items.filter(({ state }) => state !== 'not-applicable');
  const done = applying.filter(({ state }) => state === 'done');
  const isHigh = ({ priority }: Counted) => priority === 'high';
  return {
    total: applying.length,
    done: done.length,
    inProgress: applying.filter(({ state }) => state === 'in-progress').length,
    notApplicable: items.length - applying.length,
    high: { total: applying.filter(isHigh).length, done: done.filter(isHigh).length },
  };
}

/** "4 of 9 done, 2 in progress, 1 does not apply". */
export function progressWords({ total, done, inProgress, notApplicable }: Summary): string {
  if (total === 0) return notApplicable === 0 ? words.nothing : words.nothingApplies;
  const counts = [words.done(done, total)];
  if (inProgress > 0) counts.push(words.inProgress(inProgress));
  if (notApplicable > 0) counts.push(words.notApplicable(notApplicable));
  return words.row(counts);
}

/** "2 of 3 high-priority items left". */
export function highPriorityWords({ high }: Summary): string {
  if (high.total === 0) return words.noHigh;
  const left = high.total - high.done;
  return left > 0 ? words.highLeft(left, high.total) : words.highDone(high.total);
}
