import { currentOn } from '../basics/current-on.ts';
import { compareText } from '../basics/compare-text.ts';
import { remembered } from '../basics/remembered.ts';
import type { Source } from './schema/source.ts';
import { addMonths } from '../basics/calendar.ts';

/** Sources on one page: as many as keep a page within its byte budget. */
const PER_PAGE = 60;

/** The day on which a source should be opened again, YYYY-MM-DD. */
export const recheckDue = ({ checked, recheckMonths }: Source): string => addMonths(checked, recheckMonths);

/** The address of a page of sources, counted from 1. */
export const sourcePagePath = (page: number): string => (page === 1 ? '/sources/' : `/sources/${page}/`);

/** Where a source stands in full, or nothing where it is not in use on the day. */
export function sourcePath(sources: readonly Source[], id: string, on: string): string | undefined {
  const page = pagesOfSources(sources, on).get(id);
  return page === undefined ? undefined : `${sourcePagePath(page)}#${id}`;
}

const pagesByDay = remembered((_: readonly Source[]) => new Map<string, ReadonlyMap<string, number>>());

/** The page of each source by its id, made once for a day. */
function pagesOfSources(sources: readonly Source[], on: string): ReadonlyMap<string, number> {
  const known = pagesByDay(sources);
  const found =
    known.get(on) ??
    new Map(sourcePages(sources, on).flatMap((ofPage, index) => ofPage.map(({ id }) => [id, index + 1] as const)));
  known.set(on, found);
  return found;
}

/** The sources in use on a day, those due to be opened again first, in pages. */
export function sourcePages<T extends Source>(sources: readonly T[], on: string): T[][] {
  const inUse = currentOn(sources, on).sort(
    (a, b) => compareText(recheckDue(a), recheckDue(b)) || compareText(a.id, b.id),
  );
  const count = Math.max(1, Math.ceil(inUse.length / PER_PAGE));
  return Array.from({ length: count }, (_, index) => inUse.slice(index * PER_PAGE, (index + 1) * PER_PAGE));
}
