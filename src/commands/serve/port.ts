import { connect, createServer } from 'node:net';
import { PlainError } from '../../basics/plain-error.ts';

/** Holds where the site is served when nobody says otherwise. */
export const DEFAULT_PORT = 4321;

/**
 * The port that was asked for: --port, else PORT.
 * @throws PlainError when it is not a port number
 */
export function requestedPort(option: string | undefined, env: NodeJS.ProcessEnv = process.env): number | undefined {
  const found = option ?? env.PORT;
  if (!found) return undefined;
  const port = Number(found);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new PlainError(`The port is "${found}". Give a number from 1 to 65535, like PORT=8080.`);
}

/**
 * Makes sure that the port can be used, before anybody waits for a build.
 * @param command what to type with another port: "npm start"
 * @throws PlainError when something else listens on it, or the system forbids it
 */
export async function assertPortFree(port: number, host: string, command: string): Promise<void> {
  const isAnswered = await Promise.any([answers(port, '127.0.0.1'), answers(port, '::1')]).catch(() => false);
  const code = isAnswered ? 'EADDRINUSE' : await listenError(port, host);
  if (code) throw new PlainError(portMessage(code, port, host, command));
}

function portMessage(code: string, port: number, host: string, command: string): string {
  const other = `PORT=${port === 65535 ? DEFAULT_PORT : port + 1} ${command}`;
  if (code === 'EADDRINUSE')
    return `Port ${port} is busy: another program is using it.\nStop that program, or choose another port: ${other}`;
  if (code === 'EACCES')
    return `This system does not let you use port ${port}.\nChoose one above 1023: PORT=${DEFAULT_PORT} ${command}`;
  return `Cannot listen on ${host}, port ${port} (${code}).\nChoose another address with --host, or another port: ${other}`;
}

/** Settles with true when something answers. A listener on all addresses may let us listen beside it, so asking is not enough. */
function answers(port: number, host: string): Promise<true> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host });
    const end = (settle: () => void) => {
      socket.destroy();
      settle();
    };
    socket.setTimeout(500, () => end(() => reject(new Error('silent'))));
    socket.once('connect', () => end(() => resolve(true)));
    socket.once('error', (error) => end(() => reject(error)));
  });
}

/** The system's reason not to let us listen, or nothing. */
function listenError(port: number, host: string): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ port, host }, () => server.close(() => resolve(undefined)));
  });
}
