import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ParsedPage, Reference } from '../../site/built/parsed-pages.ts';
import { fileAt } from '../../site/built/site.ts';

/** A built site: where its files are, and the address it is made for. */
export interface BuiltSite {
  folder: string;
  site: string;
}

/**
 * References that lead nowhere: a file or a fragment that is not there, an address that leaves out the site's own
 * path, or a scheme that the handbook does not use.
 */
export function deadReferences(pages: ParsedPage[], built: BuiltSite): string[] {
  const idsOf = new Map(pages.map(({ path, ids }) => [path, new Set(ids)]));
  return pages.flatMap(({ path, references }) =>
    references.flatMap((reference) => {
      const fault = faultOf(reference, path, built, idsOf);
      return fault === undefined ? [] : [`${path} ${reference.at}="${reference.value}": ${fault}`];
    }),
  );
}

function faultOf(
  { at, value }: Reference,
  path: string,
  built: BuiltSite,
  idsOf: Map<string, Set<string>>,
): string | undefined {
  const url = new URL(value, new URL(path.slice(1), built.site));
  if (url.origin !== new URL(built.site).origin || isNeighbour(value, built.site)) {
    if (!at.startsWith('a ')) return 'loads from another host';
    // Some sources have no better address than one without encryption.
    return ['https:', 'http:', 'mailto:'].includes(url.protocol) ? undefined : `${url.protocol} is not for links`;
  }
  if (fileAt(url.pathname, built) === undefined) return 'no such file';
  const fragment = decodeURIComponent(url.hash.slice(1));
  if (fragment === '') return undefined;
  const below = `/${url.pathname.slice(new URL(built.site).pathname.length)}`;
  return idsOf.get(below)?.has(fragment) ? undefined : 'no such fragment';
}

/** Returns whether an address names another site on the host of the handbook: one that leaves out the scheme forgot the site's path. */
const isNeighbour = (value: string, site: string) =>
  value.startsWith(`${new URL(site).origin}/`) && !value.startsWith(new URL(site).href);

/** Returns the files that style sheets load and that do not exist: fonts, pictures, other sheets. */
export function deadStyleReferences(built: BuiltSite): string[] {
  return globSync('**/*.{css,html}', { cwd: built.folder, exclude: ['pagefind/**'] }).flatMap((file) => {
    const text = readFileSync(join(built.folder, file), 'utf8');
    const from = new URL(file, built.site);
    return [...text.matchAll(/\burl\((["']?)(?!data:|#)([^"')]+)\1\)/g)]
      .map(([, , value = '']) => new URL(value, from))
      .filter((url) => fileAt(url.pathname, built) === undefined)
      .map((url) => `${basename(file)}: ${url.href}`);
  });
}
