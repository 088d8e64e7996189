import { existsSync } from 'node:fs';
import type { RequestListener, Server, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';

/** Text that Astro's preview sends without a character set, so that browsers would guess one. */
const TEXT_TYPES: Record<string, string> = {
  '.md': 'text/markdown',
  '.txt': 'text/plain',
  '.xml': 'text/xml',
};

/** What the front door needs to know of the site. */
export interface Site {
  /** The folder that is served. */
  folder: string;
  /** The path below which it is served, with a slash at both ends. */
  base: string;
}

/**
 * Answers what Astro's preview leaves out but every web host does: an address without its last slash, and the root of a
 * site that lives under a sub-path, lead to the page. Everything else is Astro's to answer.
 * Can go when `astro preview` redirects by itself.
 */
export function openFrontDoor(server: Server, site: Site): void {
  const inner = server.listeners('request').map((listener) => listener as RequestListener);
  server.removeAllListeners('request');
  server.on('request', (request, response) => {
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const target = redirectTarget(pathname, site);
    if (target) {
      // Not 301: browsers keep that for good, and the next project on this port may have other pages.
      response.writeHead(302, { Location: target + search }).end();
      return;
    }
    sayCharacterSet(pathname, response);
    for (const listener of inner) listener(request, response);
  });
}

/** Where a request should have gone, if not where it went. */
export function redirectTarget(pathname: string, { folder, base }: Site): string | undefined {
  if (base !== '/' && (pathname === '/' || `${pathname}/` === base)) return base;
  if (pathname.endsWith('/') || !pathname.startsWith(base)) return undefined;
  const inside = decode(pathname.slice(base.length));
  const isPage = inside !== undefined && !inside.includes('..') && existsSync(join(folder, inside, 'index.html'));
  return isPage ? `${base}${pathname.slice(base.length)}/` : undefined;
}

function sayCharacterSet(pathname: string, response: ServerResponse): void {
  const type = TEXT_TYPES[extname(pathname)];
  if (type) response.setHeader('Content-Type', `${type}; charset=utf-8`);
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
