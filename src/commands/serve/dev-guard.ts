import { Server, type IncomingMessage, type RequestListener } from 'node:http';
import type { Socket } from 'node:net';
import type { AstroIntegration } from 'astro';
import { admission } from './admission.ts';
import { refuse } from './refuse.ts';
import { writtenPath } from './request-target.ts';

type UpgradeListener = (request: IncomingMessage, socket: Socket, head: Buffer) => void;

/**
 * The address of a page without its last slash. Vite's own addresses have a part that begins with @ or _, and files an
 * ending.
 */
const PAGE_WITHOUT_SLASH = /^(?:\/[^/@_.][^/.]*)+$/;

/** Matches what Vite has beside pages: modules by id, files by path, a way to open an editor. */
const OF_VITE = /\/(?:@|__)/;

/**
 * Keeps from Astro's development server what it cannot answer, or would answer by asking others: it fetches pictures
 * from the host that a request names, whichever that is.
 * @param listening the name or address that the server listens on
 */
export function devGuard(listening: string): AstroIntegration {
  return {
    name: 'handbook-dev-guard',
    hooks: {
      'astro:server:setup': ({ server }) => {
        if (server.httpServer instanceof Server) guard(server.httpServer, listening);
      },
    },
  };
}

/**
 * Lets a server's own listeners see only requests that are admitted, and those only under the server's own address.
 * The address of a page without its last slash leads to the page, as on a host.
 */
export function guard(server: Server, listening: string): void {
  const requestListeners = server.listeners('request').map((listener) => listener as RequestListener);
  const upgradeListeners = server.listeners('upgrade').map((listener) => listener as UpgradeListener);
  server.removeAllListeners('request').on('request', (request, response) => {
    const found = admission(request, listening);
    if ('status' in found) {
      refuse(response, found.status, found.reason);
    } else if (request.headers['sec-fetch-site'] === 'cross-site' && OF_VITE.test(found.path)) {
      refuse(response, 403, 'Pages of other sites may lead to pages of this one, and to nothing else.');
    } else if (request.headers.accept?.includes('text/html') && PAGE_WITHOUT_SLASH.test(found.path)) {
      response.writeHead(302, { Location: `${writtenPath(found.path)}/${found.query}` }).end();
    } else {
      request.headers.host = ownAddress(request.socket);
      // Vite answers a range that cannot be, such as bytes=5-2, with the stack of what it threw.
      delete request.headers.range;
      for (const listener of requestListeners) listener(request, response);
    }
  });
  server.removeAllListeners('upgrade').on('upgrade', (request, socket: Socket, head) => {
    if ('status' in admission(request, listening)) socket.destroy();
    else for (const listener of upgradeListeners) listener(request, socket, head);
  });
}

function ownAddress({ localAddress = '127.0.0.1', localPort = 80 }: Socket): string {
  return `${localAddress.includes(':') ? `[${localAddress}]` : localAddress}:${localPort}`;
}
