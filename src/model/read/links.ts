import type { Fragments } from './fragments.ts';
import type { Place } from '../handbook.ts';
import { problem, type Problem } from '../problem.ts';
import { addressFault } from '../address-fault.ts';
import { didYouMean } from '../nearest.ts';
import { NOTHING_RENAMED, type Renamed } from './renamed.ts';

/** A link found in content, to be resolved when all pages are known. */
export interface FoundLink {
  url: string;
  at: Place;
  /** Path of the page the link stands on, for `#fragment` and `../` links; undefined in data that several pages show. */
  from: string | undefined;
}

/** The pages of the site, by path, with the fragments that each has. */
export type PageIndex = ReadonlyMap<string, Fragments>;

const HANDBOOK = 'https://handbook.invalid';

/** The schemes of links that leave the handbook. */
const SCHEMES = ['https', 'mailto'];

/** Returns what is wrong with a link's scheme, if anything. Control characters are refused, since browsers drop them. */
export function forbiddenLink({ url, at }: FoundLink): Problem | undefined {
  const fault = faultOf(url);
  const allowed = 'Allowed: links inside the handbook, https: and mailto:.';
  const secure = /^http:\/\/\S/i.test(url) ? ` Write https${url.slice(4)} where the site answers to it.` : '';
  return fault === undefined ? undefined : problem('forbidden-link', at, `"${url}" ${fault}.${secure} ${allowed}`);
}

function faultOf(url: string): string | undefined {
  if (/[\s\u0000-\u0020\u007f\\]/.test(url)) return 'contains a space, a backslash or a control character';
  if (url.startsWith('//')) return 'leads to another host without saying https:';
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url)?.[1]?.toLowerCase();
  if (scheme === undefined) return undefined;
  return SCHEMES.includes(scheme) ? addressFault(url, SCHEMES) : `is a ${scheme}: address`;
}

/**
 * Returns what is wrong with a link inside the handbook: no such page, or no such fragment on it.
 * @param notThere says why there is nothing at an address: a setting of organization.yaml, or a part without content
 * @param renamed pages and headings that had another address: readers are led on, and content names the new one
 */
export function deadLink(
  link: FoundLink,
  pages: PageIndex,
  notThere: (path: string) => string | undefined = () => undefined,
  renamed: Renamed = NOTHING_RENAMED,
): Problem | undefined {
  const { url, at, from } = link;
  if (/^[a-z][a-z0-9+.-]*:/i.test(url)) return undefined;
  if (from === undefined && !url.startsWith('/')) {
    return problem(
      'dead-link',
      at,
      `"${url}" depends on the page it is on, and this text is shown on several. Start it with /.`,
    );
  }
  const base = `${HANDBOOK}${from ?? '/'}`;
  const target = URL.canParse(url, base) ? new URL(url, base) : undefined;
  const path = decoded(target?.pathname, decodeURI);
  const fragment = decoded(target?.hash.slice(1), decodeURIComponent);
  if (path === undefined || fragment === undefined)
    return problem('dead-link', at, `"${url}" is not an address. A plain % is written %25.`);
  const fragments = pages.get(path);
  if (!fragments) {
    const because = notThere(path);
    if (because !== undefined) return problem('dead-link', at, `"${url}" leads to ${because}`);
    const moved = renamed.pageAt(path) ?? renamed.pageAt(`${path}/`);
    if (moved) {
      const now = fragment && `#${renamed.fragmentOf(moved.path, fragment) ?? fragment}`;
      return problem(
        'dead-link',
        at,
        `"${url}" is an old address of a page that has moved. Write ${moved.path}${now}.`,
      );
    }
    const slashed = pages.has(`${path}/`)
      ? ` Addresses end with a slash: \`${path}/\`.`
      : (insteadOfFile(path, pages) ?? didYouMean(path, [...pages.keys()]));
    return problem('dead-link', at, `"${url}" leads to no page of the handbook.${slashed}`);
  }
  if (fragment === '' || fragments.has(fragment)) return undefined;
  const heading = renamed.fragmentOf(path, fragment);
  if (heading !== undefined)
    return problem('dead-link', at, `"${url}": #${fragment} is the old name of a heading. Write #${heading}.`);
  return problem(
    'dead-link',
    at,
    `"${url}": the page ${path} has no #${fragment}.${didYouMean(fragment, [...fragments])}`,
  );
}

/** An address with its %-signs resolved; undefined when one of them means nothing. */
function decoded(text: string | undefined, decode: (text: string) => string): string | undefined {
  try {
    return text === undefined ? undefined : decode(text);
  } catch {
    return undefined;
  }
}

/** Returns what to write for the file of a page: its address, where a page ends in that name. */
function insteadOfFile(path: string, pages: PageIndex): string | undefined {
  const name = /([^/]+)\.mdx?$/i.exec(path)?.[1];
  if (name === undefined) return undefined;
  const page = [...pages.keys()].find((page) => page.endsWith(`/${name.toLowerCase()}/`));
  return ` A link names the address of a page and not its file: ${page ?? '/handbook/section/chapter/'}.`;
}
