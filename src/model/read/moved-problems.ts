import { deviceName } from '../device-name.ts';
import { MAX_FILE_NAME_LENGTH } from '../max-file-name.ts';
import { didYouMean } from '../nearest.ts';
import { ownFolderOf } from '../own-addresses.ts';
import { problem, type Problem } from '../problem.ts';
import type { PageIndex } from './links.ts';
import type { MovedPage } from './moved-page.ts';

/**
 * Returns what keeps an old address or an old name of a heading from leading to one place: something else is there, or will be.
 * @param pages every address that a link may lead to
 */
export function movedProblems(declared: readonly MovedPage[], pages: PageIndex): Problem[] {
  const at = new Map(declared.map((page) => [page.path, page]));
  const first = new Map<string, string>();
  return declared.flatMap((page) => {
    const ofAddresses = page.movedFrom.flatMap((old) => {
      const earlier = first.get(old.path);
      if (earlier === undefined) first.set(old.path, `${old.at.file}:${old.at.line}`);
      const fault = addressFault(old.path, page, { pages, at, earlier });
      return fault === undefined ? [] : problem('moved-address', old.at, `${old.path} ${fault}`);
    });
    const ofFragments = page.movedFragments.flatMap((old) => {
      const fault = fragmentFault(old, page);
      return fault === undefined ? [] : problem('moved-address', old.at, fault);
    });
    return [...ofAddresses, ...ofFragments];
  });
}

interface Taken {
  pages: PageIndex;
  at: ReadonlyMap<string, MovedPage>;
  /** Holds where the same old address was read before. */
  earlier: string | undefined;
}

function addressFault(old: string, page: MovedPage, { pages, at, earlier }: Taken): string | undefined {
  if (old === page.path) return 'is where this page is now. List only where it was before.';
  if (earlier !== undefined) return `is already listed at ${earlier}, and an address leads to one place. Keep one.`;
  const circle = circleFrom(page, old, at);
  if (circle)
    return `leads in a circle: ${circle.join(' was ')}. Where a page is now, no other page can have been: give one of these files a name of its own.`;
  if (pages.has(old))
    return 'is a page of the handbook now, which readers who follow old links would get. Take it out of the list, or give that page another address.';
  const own = ownFolderOf(old);
  if (own !== undefined)
    return `is below ${own}, where the site has pages and files of its own. Take it out of the list.`;
  const device = deviceName(old);
  if (device !== undefined)
    return `holds the name ${device}, which Windows keeps for a device: it cannot be built there.`;
  const long = old.split('/').find((part) => part.length > MAX_FILE_NAME_LENGTH);
  if (long !== undefined)
    return `has a part of ${long.length} characters; at most ${MAX_FILE_NAME_LENGTH} can be built.`;
  return undefined;
}

/** The addresses from a page over those where pages were before, back to itself; nothing where that ends. */
function circleFrom(page: MovedPage, old: string, at: ReadonlyMap<string, MovedPage>): string[] | undefined {
  const walk = (path: string, seen: string[]): string[] | undefined => {
    if (path === page.path) return [...seen, path];
    if (seen.includes(path)) return undefined;
    for (const { path: before } of at.get(path)?.movedFrom ?? []) {
      const found = walk(before, [...seen, path]);
      if (found) return found;
    }
    return undefined;
  };
  return walk(old, [page.path]);
}

function fragmentFault(
  { from, to }: MovedPage['movedFragments'][number],
  { headings, movedFragments }: MovedPage,
): string | undefined {
  if (headings === undefined) return undefined;
  if (headings.includes(from))
    return `#${from} is a heading of this page, and links to it lead there. Only names that no heading has any more are listed.`;
  if (headings.includes(to)) return undefined;
  const next = movedFragments.find((other) => other.from === to);
  if (next)
    return `#${from} leads to #${to}, which is an old name, too. Write the name of the heading now${headings.includes(next.to) ? `: ${next.to}` : ''}.`;
  return `#${from} leads to #${to}, and the page has no such heading.${didYouMean(to, headings)}`;
}
