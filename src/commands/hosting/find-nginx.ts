import { existsSync } from 'node:fs';
import { onPath } from '../browsers/on-path.ts';
import { installDebianPackages } from '../debian-packages.ts';

/** Describes what the search does to the world; a test passes its own. */
export interface NginxProbes {
  env: NodeJS.ProcessEnv;
  exists: (path: string) => boolean;
  onPath: (names: readonly string[]) => string[];
  /** Says why the packages could not be installed, or nothing. */
  install: (names: readonly string[]) => Promise<string | undefined>;
}

const REAL: NginxProbes = { env: process.env, exists: existsSync, onPath, install: installDebianPackages };

/** Lists where systems put it without naming the folder in the PATH of ordinary users. */
const PLACES = ['/usr/sbin/nginx', '/usr/local/sbin/nginx', '/opt/homebrew/bin/nginx'];

/**
 * Finds an nginx, or installs Debian's.
 * Not where systemd runs: there Debian starts a server as soon as it is installed, which is for the owner of the machine to decide.
 * @returns its path, or why there is none
 */
export async function findNginx(probes: NginxProbes = REAL): Promise<{ path: string } | { reason: string }> {
  const { env, exists, install } = probes;
  if (env.NGINX_PATH)
    return exists(env.NGINX_PATH)
      ? { path: env.NGINX_PATH }
      : { reason: `NGINX_PATH is ${env.NGINX_PATH}: no such file` };
  const there = () => [...probes.onPath(['nginx']), ...PLACES.filter(exists)][0];
  const found = there();
  if (found !== undefined) return { path: found };
  if (exists('/run/systemd/system')) return { reason: 'none is installed, and systemd would start one as a server' };
  const fault = await install(['nginx']);
  const path = there();
  return path === undefined ? { reason: fault ?? 'the package nginx does not bring it' } : { path };
}
