import type { IncomingMessage } from 'node:http';
import { isOurHost } from './host-header.ts';
import { readTarget, type RequestTarget } from './request-target.ts';

/** Why a request is not answered, in a status and a sentence for the person who made it. */
export interface Refusal {
  status: 400 | 403;
  reason: string;
}

const NO_ADDRESS: Refusal = { status: 400, reason: 'This is not an address that a page or a file can have.' };
const NOT_OURS: Refusal = {
  status: 403,
  reason: 'This server answers by the name or the address of its machine only. Another name is given with --host.',
};

/**
 * What every request has to pass before anything else looks at it: its target, or why it gets none.
 * @param listening the name or address that the server listens on
 */
export function admission(request: IncomingMessage, listening: string): RequestTarget | Refusal {
  const hosts = request.headersDistinct.host ?? [];
  const target = readTarget(request.url ?? '');
  if (!target || hosts.length > 1) return NO_ADDRESS;
  return isOurHost(hosts[0], listening) ? target : NOT_OURS;
}
