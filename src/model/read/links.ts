import type { Place } from '../handbook.ts';
import { problem, type Problem } from '../problem.ts';
import { didYouMean } from '../nearest.ts';

/** A link found in content, to be resolved when all pages are known. */
export interface FoundLink {
  url: string;
  at: Place;
  /** Path of the page the link stands on, for `#fragment` and `../` links; undefined in data that several pages show. */
  from: string | undefined;
}

/** The pages of the site, by path, with the fragments that each has. */
export type PageIndex = ReadonlyMap<string, ReadonlySet<string>>;

const HANDBOOK = 'https://handbook.invalid';

/** What is wrong with a link's scheme, if anything. Control characters are refused, since browsers drop them. */
export function forbiddenLink({ url, at }: FoundLink): Problem | undefined {
  const isPlain = !/[\u0000-\u0020\u007f\\]/.test(url);
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  const isAllowed =
    isPlain && !url.startsWith('//') && (scheme === undefined || scheme === 'https' || scheme === 'mailto');
  if (isAllowed) return undefined;
  const found = scheme ? `a ${scheme}: address` : 'an address that is not plain';
  return problem('forbidden-link', at, `"${url}" is ${found}. Allowed: links inside the handbook, https: and mailto:.`);
}

/** What is wrong with a link inside the handbook: no such page, or no such fragment on it. */
export function deadLink(link: FoundLink, pages: PageIndex): Problem | undefined {
  const { url, at, from } = link;
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return undefined;
  if (from === undefined && !url.startsWith('/')) {
    return problem(
      'dead-link',
      at,
      `"${url}" depends on the page it stands on, and this text is shown on several. Start it with /.`,
    );
  }
  const target = new URL(url, `${HANDBOOK}${from ?? '/'}`);
  const path = decodeURI(target.pathname);
  const fragments = pages.get(path);
  if (!fragments) {
    const slashed = pages.has(`${path}/`)
      ? ` Addresses end with a slash: \`${path}/\`.`
      : didYouMean(path, [...pages.keys()]);
    return problem('dead-link', at, `"${url}" leads to no page of the handbook.${slashed}`);
  }
  const fragment = decodeURIComponent(target.hash.slice(1));
  if (fragment === '' || fragments.has(fragment)) return undefined;
  return problem(
    'dead-link',
    at,
    `"${url}": the page ${path} has no #${fragment}.${didYouMean(fragment, [...fragments])}`,
  );
}
