/**
 * The address of something inside the handbook, as a page links to it: the path of the site, then the path given.
 * The only place where the site's own path is put before a link, an asset, a search address or a feed address.
 * @param site `organization.site`, ending with a slash
 * @param path starts with a slash; may carry a query and a fragment
 */
export function addressOf(site: string, path: string): string {
  return basePath(site) + path.slice(1);
}

/** The address of what a page links to: a path of the handbook under whatever path the site is served, another address as it is. */
export const linkAddress = (site: string, url: string): string => (url.startsWith('/') ? addressOf(site, url) : url);

/** The whole address, for feeds, the sitemap and link previews. */
export function absoluteAddress(site: string, path: string): string {
  return new URL(addressOf(site, path), site).href;
}

/** The path of the site: `/` or `/handbook/`. */
export function basePath(site: string): string {
  const path = basePaths.get(site) ?? new URL(site).pathname;
  basePaths.set(site, path);
  return path;
}

/** By site: every link of a page asks for it, and to read an address takes longer than all else about a link. */
const basePaths = new Map<string, string>();
