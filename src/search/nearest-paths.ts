import { distance } from 'fastest-levenshtein';

/** More are a list to read, and no help. */
const MAX_OFFERED = 3;

/**
 * Returns the pages that somebody may have meant by an address that does not exist, the likeliest first: those whose last part is
 * nearly the same, wherever they are, before those whose whole address is.
 * @param asked the path that was asked for
 * @param paths those that exist, from the same root
 */
export function nearestPaths(asked: string, paths: readonly string[]): string[] {
  const wanted = partsOf(asked);
  const last = wanted.at(-1);
  if (last === undefined) return [];
  return paths
    .flatMap((path) => {
      const parts = partsOf(path);
      const name = parts.at(-1);
      if (name === undefined) return [];
      const ofName = share(last, name);
      const ofPath = share(wanted.join('/'), parts.join('/'));
      return Math.min(ofName, ofPath) > NEAR ? [] : [{ path, ofName, ofPath }];
    })
    .sort((a, b) => a.ofName - b.ofName || a.ofPath - b.ofPath || (a.path < b.path ? -1 : 1))
    .slice(0, MAX_OFFERED)
    .map(({ path }) => path);
}

/** The share of its letters in which a name may differ from another and still be taken for a slip. */
const NEAR = 0.34;

const share = (a: string, b: string) => distance(a, b) / Math.max(a.length, b.length);

/** The parts of a path in small letters, without the ending of a file. */
function partsOf(path: string): string[] {
  const parts = path.toLowerCase().split('/').filter(Boolean);
  return parts.map((part) => part.replace(/\.(?:html?|md|mdx)$/, '')).filter((part) => part !== '' && part !== 'index');
}
