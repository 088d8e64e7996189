import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { BYTE_ORDER_MARK } from '../basics/byte-order-mark.ts';
import { addressOf, basePath } from '../model/address.ts';
import { markdownPath } from '../model/markdown-path.ts';
import { pageMarkdown } from '../markdown/page-markdown.ts';
import type { KeptEntries } from './kept-entries.ts';
import { sha256 } from '../model/sha256.ts';
import type { SiteFolder } from './site-folder.ts';

/** Makes the Markdown version of a page on request in development. */
export const markdownOnRequest = (site: string): AstroIntegration => ({
  name: 'markdown-on-request',
  hooks: { 'astro:server:setup': ({ server }) => serveMarkdown(server, site) },
});

/** Describes a page of a site. */
export interface WrittenPage {
  /** Its path, with slashes around it. */
  path: string;
  /** The name under which the page is kept for the next build; undefined where it is not. */
  keptAs?: string;
}

/**
 * Writes the Markdown version of every page of a site beside it, or takes it from the last build: it depends on nothing but the page
 * and what makes it.
 * @param madeBy names the program that makes it
 * @returns how many there are
 */
export function writeMarkdownPages(
  pages: readonly WrittenPage[],
  site: SiteFolder,
  kept: KeptEntries,
  madeBy: string,
): number {
  let count = 0;
  // One after another: all of them at once would be most of the memory of a build.
  for (const page of pages) {
    const text = textOf(site, page, kept, madeBy);
    if (!text) continue;
    site.write(markdownPath(page.path), text);
    count += 1;
  }
  return count;
}

/** Returns the Markdown version of a page; undefined where it has none. */
function textOf(
  site: SiteFolder,
  { path, keptAs }: WrittenPage,
  kept: KeptEntries,
  madeBy: string,
): Uint8Array | undefined {
  const known = keptAs === undefined ? undefined : kept.find(markdownOf(keptAs));
  if (known) return known.bytes;
  // The page for addresses that do not exist is a file of another name, and no page to read.
  const html = site.read(`${path}index.html`)?.toString();
  if (html === undefined || leadsOn(html)) return undefined;
  const name = markdownOf(keptAs ?? sha256(`${madeBy}\n${html}`));
  const again = kept.find(name);
  if (again) return again.bytes;
  const text = Buffer.from(markdownFile(html));
  kept.add(name, text);
  return text;
}

const markdownOf = (page: string) => `Markdown of ${page}`;

const markdownFile = (html: string) => `${BYTE_ORDER_MARK}${pageMarkdown(html)}`;

/** Returns whether a page is an old address, which only leads to another page. In texts the mark is escaped. */
const leadsOn = (html: string) => html.includes('<meta http-equiv="refresh"');

function serveMarkdown(server: ViteDevServer, site: string): void {
  const base = basePath(site);
  server.middlewares.use(async (request, response, next) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (!pathname.endsWith('.md')) return next();
    // Astro strips the base before its own middlewares run, but not in every version: accept both.
    const below = pathname.startsWith(base) ? pathname.slice(base.length) : pathname.slice(1);
    const path = below === 'index.md' ? '/' : `/${below.slice(0, -'.md'.length)}/`;
    const page = await fetch(new URL(addressOf(site, path), `http://${request.headers.host}`));
    const html = await page.text();
    if (!page.ok || leadsOn(html)) return next();
    response.setHeader('content-type', 'text/markdown; charset=utf-8');
    response.end(markdownFile(html));
  });
}
