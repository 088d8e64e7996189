import { currentOn } from '../basics/current-on.ts';
import { termPath } from './paths.ts';

/** Describes what of a term decides on which page it is. */
interface PagedTerm {
  id: string;
  retired?: string | undefined;
}

/** The most terms that one page holds with their meanings. */
const MAX_TERMS = 125;
/** Terms on one page where the glossary has several. */
const TERMS_A_PAGE = 60;

/** The address of a page of terms, counted from 1. */
export const glossaryPagePath = (page: number): string => `/glossary/${page}/`;

/**
 * The terms in use on a day in pages: none while /glossary/ holds all of them with their meanings. Else it holds their names.
 * @param glossary in the order of the alphabet
 */
export function glossaryPages<T extends PagedTerm>(glossary: readonly T[], on: string): T[][] {
  const inUse = currentOn(glossary, on);
  if (inUse.length <= MAX_TERMS) return [];
  const count = Math.ceil(inUse.length / TERMS_A_PAGE);
  return Array.from({ length: count }, (_, index) => inUse.slice(index * TERMS_A_PAGE, (index + 1) * TERMS_A_PAGE));
}

/** Returns where the meaning of each term is. The permanent address of a term, on /glossary/ itself, leads there as well. */
export function meaningPaths(glossary: readonly PagedTerm[], on: string): (id: string) => string {
  const places = new Map(
    glossaryPages(glossary, on).flatMap((terms, index) =>
      terms.map(({ id }) => [id, `${glossaryPagePath(index + 1)}#${id}`] as const),
    ),
  );
  return (id) => places.get(id) ?? termPath(id);
}
