import { scheduleWords } from '#words/schedule.ts';
import { currentOn } from '../basics/current-on.ts';
import type { Handbook } from '../model/handbook.ts';
import { recheckDue, sourcePath } from '../model/source-pages.ts';
import type { DatedEvent } from './dated-event.ts';

/** Returns the sources that must be opened again, those of one day together. */
export function recheckEvents({ sources, reviews, today }: Handbook): DatedEvent[] {
  const byDay = Map.groupBy(currentOn(sources, today), recheckDue);
  return [...byDay].map(([day, due]): DatedEvent => {
    const [first] = due;
    const isOne = due.length === 1;
    return {
      id: `sources-${day}`,
      kind: 'recheck',
      day,
      title: isOne && first ? scheduleWords.openAgain(first.title) : scheduleWords.openAll(due.length),
      details: isOne ? [] : due.map(({ title }) => title),
      path: (isOne && first && sourcePath(sources, first.id, today)) || '/sources/',
      owner: reviews.source?.owner,
      known: due.map(({ checked }) => checked).reduce((a, b) => (a > b ? a : b)),
    };
  });
}
