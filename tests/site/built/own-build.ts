import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';
import { ROOT } from '../../../src/commands/project.ts';
import { BUILD_LIMIT_MS, builtSite, environmentOf, type Settings } from './built-site.ts';
import { freePort } from '../../../src/commands/measure/free-port.ts';

/**
 * The site of some content, built once for all tests. The time that it takes does not count as the test's.
 * @returns the folder of the site, to be read only
 */
export async function siteOf(settings: Settings): Promise<string> {
  const info = test.info();
  const { timeout } = info;
  const started = Date.now();
  info.setTimeout(timeout + BUILD_LIMIT_MS);
  try {
    return await builtSite(settings);
  } finally {
    info.setTimeout(timeout + Date.now() - started);
  }
}

/** Replaces the site in a folder, as a build into it would: for tests whose content changes while they look at it. */
export async function buildInto(folder: string, settings: Settings): Promise<void> {
  const site = await siteOf(settings);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true });
  cpSync(site, folder, { recursive: true });
}

/**
 * Serves a site as `npm run preview` does, while something looks at it.
 * @param look gets the address of the host, ending with a slash, without the site's own path
 */
export async function whileServed<T>(
  folder: string,
  settings: Settings,
  look: (host: string) => Promise<T>,
): Promise<T> {
  const port = await freePort();
  const args = ['src/commands/preview.ts', '--port', String(port)];
  const server = spawn(process.execPath, args, { cwd: ROOT, env: environmentOf(folder, settings) });
  try {
    await saysReady(server);
    return await look(`http://127.0.0.1:${port}/`);
  } finally {
    server.kill();
  }
}

async function saysReady(server: ChildProcess): Promise<void> {
  const ended = once(server, 'exit').then(() => Promise.reject(new Error('the server did not start')));
  const ready = (async () => {
    for await (const chunk of server.stdout ?? []) if (String(chunk).includes('http://')) return;
  })();
  await Promise.race([ready, ended]);
}
