import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fileTypes } from '../hosting/file-types.ts';
import { hostingHeaders } from '../serve/hosting-headers.ts';
import { slowLine, type Line } from './slow-line.ts';

const TYPES = new Map(fileTypes().map((type) => [`.${type.ending}`, type]));
/** Holds what hosts send the files of the search index as. */
const UNKNOWN_TYPE = 'application/octet-stream';

/** Describes one answer of a measuring server. */
interface Sent {
  path: string;
  /** The end of the file's name: ".css"; ".html" for pages. */
  ending: string;
  /** As sent, compressed where that is worth it; without headers. */
  bytes: number;
}

/** Describes a server that hosts a built site as a web host does, and counts. */
export interface CompressedServer {
  /** Ends with a slash. */
  address: string;
  /** Everything that was sent since the last call. */
  takeSent: () => Sent[];
  /** Sends everything from now on as a slow line would; as fast as it can where none is given. */
  setLine: (line: Line | undefined) => void;
  stop: () => Promise<void>;
}

/** Describes how what is sent differs from what was built. */
export interface Changed {
  /** Makes the page that is sent of the page that was built. */
  page: (html: string) => string;
  /** Files that the build does not have: the address below the site's → the text. */
  files: Readonly<Record<string, string>>;
}

/**
 * Serves a built site with gzip at the level that hosts use.
 * @param folder the built site
 * @param base the path below which the site is published, with a slash at both ends
 * @param changed how what is sent differs from what was built; not at all when left out
 */
export async function serveCompressed(folder: string, base: string, changed?: Changed): Promise<CompressedServer> {
  const kept = new Map<string, Buffer>(
    Object.entries(changed?.files ?? {}).map(([file, text]) => [file, gzipSync(text)]),
  );
  let sent: Sent[] = [];
  let send = atOnce;
  const bodyOf = (file: string) => {
    const known = kept.get(file);
    if (known) return known;
    const bytes = readFileSync(join(folder, file));
    const whole = changed && extname(file) === '.html' ? Buffer.from(changed.page(bytes.toString('utf8'))) : bytes;
    const body = TYPES.get(extname(file))?.isText ? gzipSync(whole) : whole;
    kept.set(file, body);
    return body;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const below = normalize(decodeURIComponent(pathname)).slice(base.length - 1);
    const file = below.endsWith('/') ? `${below}index.html` : below;
    const ending = extname(file);
    let body: Buffer;
    try {
      body = bodyOf(file);
    } catch {
      response.writeHead(404).end();
      return;
    }
    sent.push({ path: pathname, ending, bytes: body.length });
    response.writeHead(200, {
      'Content-Type': TYPES.get(ending)?.type ?? UNKNOWN_TYPE,
      ...Object.fromEntries(hostingHeaders(file)),
      'Content-Length': body.length,
      ...(TYPES.get(ending)?.isText && { 'Content-Encoding': 'gzip' }),
    });
    send(response, body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}${base}`,
    takeSent: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    setLine: (line) => {
      send = line ? slowLine(line) : atOnce;
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function atOnce(response: ServerResponse, body: Buffer): void {
  response.end(body);
}
