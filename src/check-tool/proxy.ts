// The whole module: what Node 18 does not have yet cannot be imported by name.
import http from 'node:http';
import { NoHandbook } from './document.ts';
import { parsedAddress } from './shape.ts';

export type Environment = Record<string, string | undefined>;

/** Describes how a proxy has a part in a request. */
export interface Proxy {
  /** Says what to add when the address cannot be reached; empty when the environment names no proxy for it. */
  note: string;
  /** Makes requests go as they went before. */
  release: () => void;
}

/** The variables that name a proxy, as everybody writes them; of two spellings Node prefers the first. */
const NAMES: Record<string, readonly string[]> = {
  'http:': ['http_proxy', 'HTTP_PROXY'],
  'https:': ['https_proxy', 'HTTPS_PROXY'],
};

/**
 * Lets requests go through the proxy that the environment names, where this Node can do that.
 * @param url what will be asked for
 * @throws NoHandbook when what the environment names cannot be a proxy
 */
export function useProxy(url: URL, env: Environment): Proxy {
  const name = NAMES[url.protocol]?.find((each) => env[each]);
  if (name === undefined) return { note: '', release: () => undefined };
  // Older than the types say; in 24.14 it came.
  const use = http.setGlobalProxyFromEnv as typeof http.setGlobalProxyFromEnv | undefined;
  if (use) {
    const note = ` ${name} is set, so requests go through that proxy, except to the hosts that NO_PROXY lists.`;
    return { note, release: use(addresses(env)) };
  }
  const isUsed = canByVariable() && env.NODE_USE_ENV_PROXY === '1';
  return { note: isUsed ? '' : ` ${name} is set, and ${HOW_ELSE(url)}`, release: () => undefined };
}

/** Node 22.21 and 24.0 can, when they are started so. */
const canByVariable = () => process.allowedNodeEnvironmentFlags.has('--use-env-proxy');

const HOW_ELSE = (url: URL) =>
  `Node ${process.versions.node} does not use that proxy by itself. ` +
  (canByVariable() ? 'Set NODE_USE_ENV_PROXY=1 as well. ' : 'Node 24.14 and later does. ') +
  `Or download ${url} by another program, such as curl, and name the file.`;

/** The proxies of an environment, each as an address: other programs also take a host and a port. */
function addresses(env: Environment): Environment {
  const entries = Object.values(NAMES).flatMap((names) =>
    names.flatMap((name): [string, string][] => {
      const value = env[name];
      if (!value) return [];
      const address = value.includes('://') ? value : `http://${value}`;
      // The value may hold a password, so it is not repeated.
      if (!parsedAddress(address))
        throw new NoHandbook(`${name} is not the address of a proxy, like http://proxy.example:3128.`);
      return [[name, address]];
    }),
  );
  return { ...Object.fromEntries(entries), no_proxy: env.no_proxy || env.NO_PROXY };
}
