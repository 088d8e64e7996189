import { parsePages, type ParsedPage } from '../site/built/parsed-pages.ts';
import { DIST } from '../site/built/site.ts';

/**
 * Looks at every page of the built site, parsed once for all tests of a run.
 * @param look what is wrong with a page, in words
 * @param isMeant which pages; all, when left out
 * @returns every fault with the page that has it
 */
export function faultsOnPages(
  look: (page: ParsedPage) => string[],
  isMeant: (page: ParsedPage) => boolean = () => true,
): string[] {
  const pages = parsePages(DIST).filter(isMeant);
  if (pages.length === 0) throw new Error('there is no such page');
  return pages.flatMap((page) => look(page).map((fault) => `${page.path}: ${fault}`));
}
