import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { BYTE_ORDER_MARK } from '../basics/byte-order-mark.ts';
import { addressOf, basePath } from '../model/address.ts';
import { markdownPath } from '../model/markdown-path.ts';
import { pageMarkdown } from '../markdown/page-markdown.ts';
import { KeptTexts } from './kept-texts.ts';

/** Describes the site, and what the Markdown of a page is kept by for the next build. */
interface MarkdownSettings {
  site: string;
  /** Says that the handbook has the part. */
  isWanted: boolean;
  /** The folder in which it is kept. */
  kept: string;
  /** Names the program that makes it. */
  madeBy: () => string;
}

/** Writes the Markdown version of every built page beside it; makes it on request in development. */
export function markdownPages({ site, isWanted, kept, madeBy }: MarkdownSettings): AstroIntegration {
  const name = 'markdown-pages';
  if (!isWanted) return { name, hooks: {} };
  return {
    name,
    hooks: {
      'astro:server:setup': ({ server }) => serveMarkdown(server, site),
      'astro:build:done': ({ dir, pages, logger }) => {
        const built = pages.map(({ pathname }) => `/${pathname}`).filter((path) => existsSync(fileOf(path, dir)));
        const texts = new KeptTexts(kept, madeBy());
        let count = 0;
        // One after another: all of them at once would be most of the memory of a build.
        for (const path of built) {
          const html = readFileSync(fileOf(path, dir), 'utf8');
          if (leadsOn(html)) continue;
          writeFileSync(new URL(`.${markdownPath(path)}`, dir), texts.textOf(html, markdownFile));
          count += 1;
        }
        texts.tidy();
        logger.info(`${count} pages as Markdown`);
      },
    },
  };
}

const markdownFile = (html: string) => `${BYTE_ORDER_MARK}${pageMarkdown(html)}`;

/** Returns whether a page is an old address, which only leads to another page. In texts the mark is escaped. */
const leadsOn = (html: string) => html.includes('<meta http-equiv="refresh"');

/** The built file of a page. The page for addresses that do not exist is a file of another name, and no page to read. */
const fileOf = (path: string, dir: URL) => new URL(`.${path}index.html`, dir);

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
