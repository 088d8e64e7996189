import type { MovedPage } from './moved-page.ts';

/** Where what had another address or another name is now. */
export interface Renamed {
  /** The page that was at an address before. */
  pageAt(path: string): Pick<MovedPage, 'path' | 'kind' | 'id'> | undefined;
  /** The name that a heading of a page has now. */
  fragmentOf(path: string, old: string): string | undefined;
}

/** Nothing was ever renamed. */
export const NOTHING_RENAMED: Renamed = { pageAt: () => undefined, fragmentOf: () => undefined };

/** Returns where to find what moved, for messages about links and references to it. */
export function renamedIn(declared: readonly MovedPage[]): Renamed {
  const pages = new Map(declared.flatMap((page) => page.movedFrom.map((old) => [old.path, page] as const)));
  const fragments = new Map(
    declared.flatMap(({ path, movedFragments }) =>
      movedFragments.map(({ from, to }) => [`${path}#${from}`, to] as const),
    ),
  );
  return { pageAt: (path) => pages.get(path), fragmentOf: (path, old) => fragments.get(`${path}#${old}`) };
}
