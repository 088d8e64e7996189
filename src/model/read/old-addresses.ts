import { kindRow } from '../kind.ts';
import { isOldAddress, isOldFragment } from '../schema/moved.ts';
import type { MovedPage } from './moved-page.ts';
import type { AnyFileRecord } from './records.ts';
import { isRecord } from './walk.ts';
import type { ReadBody } from './body.ts';

/**
 * Returns every page that content declares, with what it says of its past. Also from files that have other faults, so that one
 * mistake does not cause others; what has not the form of an address or a fragment is left out, since its field is reported.
 */
export function declaredPages(records: readonly AnyFileRecord[]): MovedPage[] {
  return records.flatMap(({ kind, id, file, raw, document, read }) => {
    const path = kindRow(kind).page?.(id);
    if (path === undefined) return [];
    const { movedFrom, movedFragments } = isRecord(raw) ? raw : {};
    const addresses: unknown[] = Array.isArray(movedFrom) ? movedFrom : [];
    const fragments = isRecord(movedFragments) ? Object.entries(movedFragments) : [];
    return {
      kind,
      id,
      path,
      file,
      movedFrom: addresses.flatMap((from, index) =>
        isOldAddress(from) ? { path: from, at: document.place(['movedFrom', index]) } : [],
      ),
      movedFragments: fragments.flatMap(([from, to]) =>
        isOldFragment(from) && isOldFragment(to) ? { from, to, at: document.place(['movedFragments', from]) } : [],
      ),
      headings: isReadable(read) ? read?.body.headings.map(({ slug }) => slug) : undefined,
    };
  });
}

const isReadable = (read: ReadBody | undefined) => !read?.problems.some(({ kind }) => kind === 'mdx-syntax');
