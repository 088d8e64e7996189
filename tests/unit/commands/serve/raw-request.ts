import { once } from 'node:events';
import type { Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** Starts a server on a port of the system's choice and gives the port. */
export async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A TCP server has an address with a port; only pipes do not.
  return (server.address() as AddressInfo).port;
}

/**
 * Sends bytes as they are, and nothing more, and gives all that comes back before the connection is closed, each byte
 * as one character.
 * @param patience milliseconds without a byte after which we hang up: a server may wait for the rest of a request
 */
export async function rawRequest(port: number, bytes: string, patience = 5000): Promise<string> {
  const socket = connect({ port, host: '127.0.0.1' });
  socket.setEncoding('latin1').setTimeout(patience, () => socket.end());
  socket.write(bytes, 'latin1');
  try {
    return await text(socket);
  } catch (error) {
    // A server may close while we still send.
    if (['ECONNRESET', 'EPIPE'].includes((error as NodeJS.ErrnoException).code ?? '')) return '';
    throw error;
  }
}

/** The request of a browser, with a target that no browser sends. */
export const get = (port: number, target: string, ...headers: string[]) =>
  rawRequest(
    port,
    `GET ${target} HTTP/1.1\r\n${['Host: localhost', 'Connection: close', ...headers].join('\r\n')}\r\n\r\n`,
  );

/** The status of an answer; 0 when the connection was closed without one. */
export const statusOf = (answer: string) => Number(/^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1] ?? 0);

/** The value of a header of an answer. */
export const headerOf = (answer: string, name: string) =>
  new RegExp(`^${name}: (.*)\r$`, 'im').exec(answer.slice(0, answer.indexOf('\r\n\r\n') + 2))?.[1];
