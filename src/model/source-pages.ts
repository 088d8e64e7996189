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

/** Where a source stands in full, or nothing where it is no longer in use. */
export function sourcePath(sources: readonly Source[], id: string): string | undefined {
  const page = pageOfSource(sources).get(id);
  return page === undefined ? undefined : `${sourcePagePath(page)}#${id}`;
}

const pageOfSource = remembered(
  (sources: readonly Source[]) =>
    new Map(sourcePages(sources).flatMap((ofPage, index) => ofPage.map(({ id }) => [id, index + 1] as const))),
);

/** The sources in use, those due to be opened again first, in pages. */
export function sourcePages<T extends Source>(sources: readonly T[]): T[][] {
  const inUse = sources
    .filter(({ retired }) => !retired)
    .sort((a, b) => compareText(recheckDue(a), recheckDue(b)) || compareText(a.id, b.id));
  const count = Math.max(1, Math.ceil(inUse.length / PER_PAGE));
  return Array.from({ length: count }, (_, index) => inUse.slice(index * PER_PAGE, (index + 1) * PER_PAGE));
}
