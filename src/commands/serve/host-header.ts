import { isIP } from 'node:net';
import { hostname } from 'node:os';

const FORM = /^(\[[0-9a-f:.]+\]|[a-z0-9._-]+)(?::\d{1,5})?$/i;

/**
 * Returns whether a request that names this host was meant for us. A name that somebody else owns was not, although it led
 * here: a page elsewhere can let its own name point to this machine, and read what an intranet would not show it.
 * @param header the `Host` header; HTTP 1.0 has none, and browsers always send one
 * @param listening the name or address that the server listens on
 */
export function isOurHost(header: string | undefined, listening: string): boolean {
  if (header === undefined) return true;
  const name = FORM.exec(header)?.[1]?.toLowerCase();
  if (name === undefined) return false;
  const machine = hostname().toLowerCase();
  const ours = ['localhost', listening.toLowerCase(), machine];
  const isBelow = name.endsWith('.localhost') || name.startsWith(`${machine}.`);
  return isBelow || ours.includes(name) || isIP(name.replace(/^\[(.*)\]$/, '$1')) > 0;
}
