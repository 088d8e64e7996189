import type { IncomingMessage } from 'node:http';
import { isOurHost } from './host-header.ts';
import { readTarget, type RequestTarget } from './request-target.ts';

/** Describes why a request is not answered, in a status and a sentence for the person who made it. */
export interface RequestRefusal {
  status: 400 | 403 | 405;
  reason: string;
}

const NO_ADDRESS: RequestRefusal = { status: 400, reason: 'This is not an address that a page or a file can have.' };
const NOT_OURS: RequestRefusal = {
  status: 403,
  reason: 'This server answers by the name or the address of its machine only. Another name is given with --host.',
};
const READ_ONLY: RequestRefusal = { status: 405, reason: 'Pages and files can be read, and nothing else.' };

/** The methods that are answered, as the `Allow` header of a refusal lists them. */
export const METHODS = ['GET', 'HEAD'];

/**
 * Returns what every request has to pass before anything else looks at it: its target, or why it gets none.
 * @param listening the name or address that the server listens on
 */
export function admission(request: IncomingMessage, listening: string): RequestTarget | RequestRefusal {
  const hosts = request.headersDistinct.host ?? [];
  const target = readTarget(request.url ?? '');
  if (!target || hosts.length > 1) return NO_ADDRESS;
  if (!isOurHost(hosts[0], listening)) return NOT_OURS;
  return METHODS.includes(request.method ?? '') ? target : READ_ONLY;
}
