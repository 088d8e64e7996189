import type { Options } from '../options.ts';
import { assertPortFree, DEFAULT_PORT, requestedPort } from './port.ts';
import { serveSite } from './serve-site.ts';

// Not "localhost", which means one of two addresses, a different one on different machines; browsers try both.
const THIS_MACHINE = '127.0.0.1';

/**
 * Serves the site at the port that was asked for and prints its address last.
 * @param command what the reader typed, for the message about a busy port
 * @param prepare what has to happen first; the port is claimed before, so that nobody waits for nothing
 */
export async function serveUntilStopped(
  { text }: Options,
  command: string,
  prepare: () => Promise<void>,
): Promise<void> {
  const port = requestedPort(text.port) ?? DEFAULT_PORT;
  const host = text.host ?? THIS_MACHINE;
  await assertPortFree(port, host, command);
  await prepare();
  const address = await serveSite(port, host);
  console.log(`\nThe handbook is ready; Ctrl-C stops it.\n${address}`);
}
