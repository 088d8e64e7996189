import { globSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { beginKeeping } from './interrupted-build.ts';
import { addressOf } from '../model/address.ts';
import { sha256 } from '../model/sha256.ts';
import { givenValue } from './handbook-module.ts';
import { unwatchedData } from './unwatched-data.ts';
import { WATCHED_LISTS, WatchedBodies } from './watched-bodies.ts';

interface Settings {
  /** The content folder, absolute. */
  content: string;
  /** The address of the site. */
  site: string;
  /** Names the program that builds. */
  madeBy: () => string;
  /** Makes of a rendered page what is published. */
  finish: (html: string) => string;
}

/**
 * Has Astro keep each page for the next build, and take it from there while everything that it was made from is the same: the
 * program, the data of the handbook, and the text of its own content file. So an edited chapter is rendered, with the few
 * pages that read the texts of several files, and no other. A page that has read another text than its own is not kept.
 */
export function unchangedPages(settings: Settings): AstroIntegration {
  const count = { pages: 0, rendered: 0 };
  let assets = '';
  let cache: string | undefined;
  let end: (() => void) | undefined;
  return {
    name: 'unchanged-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        assets = join(fileURLToPath(config.outDir), config.build.assets);
        if (config.experimental.incrementalBuild) cache = fileURLToPath(config.cacheDir);
      },
      'astro:build:start': ({ setPrerenderer }) => {
        if (cache !== undefined) end = beginKeeping(cache);
        setPrerenderer((rendering) => keepingPages(rendering, settings, { assets, count }));
      },
      'astro:build:generated': ({ logger }) => {
        const unchanged = count.pages - count.rendered;
        end?.();
        if (unchanged > 0) logger.info(`${unchanged} of ${count.pages} pages and files are as in the last build`);
      },
    },
  };
}

function keepingPages(
  rendering: AstroPrerenderer,
  { content, site, madeBy, finish }: Settings,
  { assets, count }: { assets: string; count: { pages: number; rendered: number } },
): AstroPrerenderer {
  let bodies: WatchedBodies | undefined;
  return {
    ...rendering,
    async getStaticPaths() {
      const paths = await rendering.getStaticPaths();
      count.pages = paths.length;
      const { handbook, problems } = givenValue(content);
      // Each is named by its content: style sheets, scripts, fonts, the pictures of the looks.
      const files = globSync('**/*', { cwd: assets }).sort().join('\n');
      const data = sha256(`${madeBy()}\n${files}\n${unwatchedData(handbook, problems, WATCHED_LISTS)}`);
      const watched = (bodies = new WatchedBodies(handbook));
      return paths.map((path) => {
        const text = watched.ownText(`/${path.pathname.replace(/^\/|\/$/g, '')}/`) ?? '';
        return { ...path, cacheKey: sha256(`${data}\n${text}`) };
      });
    },
    async render(request, options) {
      count.rendered += 1;
      bodies?.beginPage(new URL(request.url).pathname.replace(addressOf(site, '/'), '/'));
      const rendered = await rendering.render(request, options);
      const { response, metadata } = rendered instanceof Response ? { response: rendered } : rendered;
      // A page is rendered while it is read.
      const page = await finished(response, finish);
      // Astro keeps no page without what it notes about it.
      return metadata === undefined || bodies?.hasReadOther ? page : { response: page, metadata };
    },
  };
}

async function finished(response: Response, finish: (html: string) => string): Promise<Response> {
  if (!response.body) return response;
  const isPage = response.headers.get('content-type')?.startsWith('text/html');
  return new Response(isPage ? finish(await response.text()) : await response.arrayBuffer(), response);
}
