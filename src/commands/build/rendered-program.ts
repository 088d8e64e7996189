import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import { SERVER } from '../../integrations/kept-program.ts';
import type { Program } from './compiled-program.ts';

/** Describes a page, or another file that a page of the program makes. */
export interface SitePath {
  /** From the root of the site, without what stands before every path: `/policy`, `/sitemap.xml`. */
  pathname: string;
  route: Route;
}

/** Describes which module of the program renders a path. */
interface Route {
  route: string;
  component: string;
  type: string;
}

/** Describes what Astro compiles the pages to. */
interface Entry {
  app: {
    setInternals(internals: { pagesByKeys: ReadonlyMap<string, { styles: StyleOfPage[] }> }): void;
    setOptions(options: object): void;
    render(request: Request, options: { routeData: Route }): Promise<Response>;
  };
  manifest: { routes: { routeData: Route; styles: object[] }[] };
}

/** Describes a style sheet of a page, and its place among them. */
interface StyleOfPage {
  depth: number;
  order: number;
  sheet: object;
}

/** Describes a program that has been loaded. */
export interface RenderedProgram {
  /** Lists everything that there is to render, in the order of the project's pages. */
  paths(): Promise<SitePath[]>;
  render(path: SitePath): Promise<Response>;
}

/**
 * Loads a program into this process. What its pages import of the content must have been given before.
 * @param log takes what pages and Astro say while they render
 */
export async function loadedProgram(
  { folder, entry, base, origin }: Program,
  log: { write(event: object): void },
): Promise<RenderedProgram> {
  const { app, manifest } = (await import(pathToFileURL(join(folder, SERVER, entry)).href)) as Entry;
  app.setInternals({ pagesByKeys: stylesByPage(manifest) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: log } } });
  return {
    paths: () => new StaticPaths(app as never).getAll(),
    render: ({ pathname, route }) =>
      app.render(new Request(new URL(`${base.replace(/\/$/, '')}${asked(pathname, route)}`, origin)), {
        routeData: route,
      }),
  };
}

/** Returns a path as a browser asks for it: a page ends with a slash. */
const asked = (pathname: string, { type }: Route) => (type === 'page' ? `${pathname.replace(/\/$/, '')}/` : pathname);

/** Tells the program, as Astro does after it has compiled, which style sheets each page has. */
function stylesByPage({ routes }: Entry['manifest']): Map<string, { styles: StyleOfPage[] }> {
  return new Map(
    routes.map(({ routeData, styles }) => [
      `${routeData.route}&${routeData.component}`,
      { styles: styles.map((sheet, order) => ({ depth: 0, order, sheet })) },
    ]),
  );
}
