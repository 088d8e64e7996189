import { NoHandbook } from './document.ts';
import type { Environment } from './proxy.ts';

/** A header as somebody gave it. Its value may be a secret, and is never repeated in a message. */
export interface GivenHeader {
  name: string;
  value: string;
}

const NAME = /^[\w!#$%&'*+.^`|~-]+$/;
/** Matches visible ASCII with spaces inside: what every server reads alike. */
const VALUE = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;
/** Names the headers by which a request is made, and not asked for something. */
const OWN = /^(?:host|connection|content-length|expect|keep-alive|te|trailer|transfer-encoding|upgrade|proxy-.*)$/i;

/**
 * Reads headers that were given as `Name: value`.
 * @returns them, and what is wrong with the others, a sentence each that repeats none
 */
export function readHeaders(lines: readonly string[]): { headers: GivenHeader[]; faults: string[] } {
  const headers: GivenHeader[] = [];
  const faults: string[] = [];
  for (const line of lines) {
    const at = line.indexOf(':');
    const [name, value] = [line.slice(0, at).trim(), line.slice(at + 1).trim()];
    if (at < 1 || !NAME.test(name) || !VALUE.test(value))
      faults.push("A header is written in quotes, name and value, in plain letters: --header 'Name: value'.");
    else if (OWN.test(name)) faults.push(`The header ${name} belongs to the connection and cannot be given.`);
    else headers.push({ name, value });
  }
  return { headers, faults };
}

/**
 * Returns the headers that go with a request for an address: those that were given, and HANDBOOK_TOKEN where none of them is `Authorization`.
 * @throws NoHandbook where they would go over the network unencrypted, and when the token can be no header
 */
export function requestHeaders(url: URL, given: readonly GivenHeader[], env: Environment): Record<string, string> {
  const token = env.HANDBOOK_TOKEN?.trim();
  const isAuthorized = given.some(({ name }) => name.toLowerCase() === 'authorization');
  if (token && !VALUE.test(token)) throw new NoHandbook('HANDBOOK_TOKEN holds characters that no token has.');
  const all = token && !isAuthorized ? [...given, { name: 'Authorization', value: `Bearer ${token}` }] : given;
  if (all.length > 0 && url.protocol !== 'https:' && !isThisMachine(url.hostname))
    throw new NoHandbook(
      `${url.origin} is asked without encryption, so no header and no HANDBOOK_TOKEN is sent to it. Give the address with https://.`,
    );
  return Object.fromEntries(all.map(({ name, value }) => [name, value]));
}

const isThisMachine = (host: string) => /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(host);
