import { existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import send from 'send';
import { admission } from './admission.ts';
import { hostingHeaders } from './hosting-headers.ts';
import { refuse } from './refuse.ts';
import { writtenPath, type RequestTarget } from './request-target.ts';

/** A built site, and where it is served. */
export interface Site {
  /** The folder that is served. */
  folder: string;
  /** The path below which it is served, decoded, with a slash at both ends. */
  base: string;
  /** The name or address that the server listens on. */
  host: string;
}

/**
 * A server of the built site that behaves as a web host does: pages by their address, with and without the last slash,
 * our own page for what does not exist, and the headers that the README asks of a host. No request ends it.
 * (Astro's own preview ends at addresses such as `//`, and answers some with pages of its own.)
 */
export function createSiteServer(site: Site): Server {
  const server = createServer((request, response) => {
    try {
      answer(request, response, site);
    } catch (error) {
      fail(response, error);
    }
  });
  // A connection that cannot be accepted, for instance because too many files are open, is no reason to end.
  server.on('listening', () => server.on('error', ({ message }) => console.error(message)));
  return server;
}

function answer(request: IncomingMessage, response: ServerResponse, site: Site): void {
  const target = admission(request, site.host);
  if ('status' in target) {
    refuse(response, target.status, target.reason);
    return;
  }
  const { base } = site;
  const { path, query } = target;
  if (base !== '/' && (path === '/' || `${path}/` === base)) redirect(response, writtenPath(base) + query);
  else if (path.startsWith(base)) answerWithFile(request, response, site, target);
  else answerNotFound(request, response, site);
}

function answerWithFile(
  request: IncomingMessage,
  response: ServerResponse,
  site: Site,
  { path, query }: RequestTarget,
): void {
  const { folder, base } = site;
  const below = path.slice(base.length - 1);
  // One file has one address.
  if (below.includes('//')) {
    answerNotFound(request, response, site);
    return;
  }
  const file = below.endsWith('/') ? `${below}index.html` : below;
  sendFile(request, response, folder, file)
    .on('directory', () => {
      if (existsSync(join(folder, below, 'index.html'))) redirect(response, `${writtenPath(path)}/${query}`);
      else answerNotFound(request, response, site);
    })
    .on('error', (error: Failure) => {
      if (error.status === 404) answerNotFound(request, response, site);
      else fail(response, error);
    })
    .pipe(response);
}

/** Our page for what does not exist; a build that has none gets a sentence. */
function answerNotFound(request: IncomingMessage, response: ServerResponse, { folder }: Site): void {
  response.statusCode = 404;
  sendFile(request, response, folder, '/404.html', { acceptRanges: false })
    .on('error', () => refuse(response, 404, 'There is no page here.'))
    .pipe(response);
}

function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  file: string,
  options: send.SendOptions = {},
): send.SendStream {
  const settings: send.SendOptions = { root: folder, index: false, dotfiles: 'allow', cacheControl: false, ...options };
  return send(request, writtenPath(file), settings).on('headers', () => response.setHeaders(hostingHeaders(file)));
}

/** Not for good (301): browsers keep that, and the next project on this port may have other pages. */
function redirect(response: ServerResponse, location: string): void {
  response.setHeaders(hostingHeaders('/redirect.txt'));
  response.writeHead(302, { Location: location }).end();
}

/** Describes what `send` reports: a status for the reader, and what went wrong for us. */
type Failure = Error & { status?: number };

/** Says here what went wrong; the reader learns only that something did. */
function fail(response: ServerResponse, error: unknown): void {
  const { status = 500, message }: Failure = error instanceof Error ? error : new Error(String(error));
  if (status >= 500) console.error(message);
  refuse(response, status, status < 500 ? 'This request cannot be answered.' : 'This file could not be read.');
}
