import type { EntryLists } from './handbook.ts';
import { HANDBOOK_KINDS, kindRow, listOf } from './kind.ts';
import { pagesOf, type Page, type PageSource } from './pages.ts';

/** An address at which a page was before, and the page. */
interface OldAddress {
  from: string;
  to: Page;
}

/** Returns every old address that still leads to its page, in the order of the pages. */
export function movedPages(handbook: PageSource & EntryLists): OldAddress[] {
  const oldAddresses = new Map(
    HANDBOOK_KINDS.flatMap((kind) => {
      const entries: readonly { id: string; movedFrom?: string[] | undefined }[] = handbook[listOf(kind)];
      return entries.map(({ id, movedFrom = [] }) => [kindRow(kind).page?.(id), movedFrom] as const);
    }),
  );
  return pagesOf(handbook).flatMap((to) => (oldAddresses.get(to.path) ?? []).map((from) => ({ from, to })));
}
