import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CACHE, ROOT } from '../../../src/commands/project.ts';
import { freePort } from './free-port.ts';

const run = promisify(execFile);

/** Several times what a build takes on a busy machine. */
const BUILD_LIMIT_MS = 150_000;

/** Environment of a build: HANDBOOK_CONTENT, HANDBOOK_TODAY and the like. */
export type Settings = Record<string, string>;

/**
 * Gives a test a folder for a build of its own and removes it afterwards.
 * Inside the project, because Astro builds nowhere else.
 */
export async function withFolder<T>(name: string, work: (folder: string) => Promise<T>): Promise<T> {
  const folder = join(CACHE, `${name}-${process.pid}`);
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A folder outside the project for a test's own content, removed afterwards. */
export async function withContent<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const parent = mkdtempSync(join(tmpdir(), 'handbook-test-'));
  try {
    return await work(join(parent, 'content'));
  } finally {
    rmSync(parent, { recursive: true, force: true });
  }
}

/**
 * Builds the site as `npm run build` does.
 * @throws when the build fails, with all that it printed
 */
export async function buildInto(folder: string, settings: Settings): Promise<void> {
  const options = { cwd: ROOT, env: environment(folder, settings), timeout: BUILD_LIMIT_MS };
  try {
    await run(process.execPath, ['src/commands/build.ts'], options);
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`The build into ${folder} failed or did not end.\n${stdout}\n${stderr}`, { cause: error });
  }
}

/**
 * Serves a build as `npm run preview` does, while something looks at it.
 * @param look gets the address of the host, ending with a slash, without the site's own path
 */
export async function whileServed<T>(
  folder: string,
  settings: Settings,
  look: (host: string) => Promise<T>,
): Promise<T> {
  const port = await freePort();
  const args = ['src/commands/preview.ts', '--port', String(port)];
  const server = spawn(process.execPath, args, { cwd: ROOT, env: environment(folder, settings) });
  try {
    await saysReady(server);
    return await look(`http://127.0.0.1:${port}/`);
  } finally {
    server.kill();
  }
}

const environment = (folder: string, settings: Settings) => ({ ...process.env, ...settings, HANDBOOK_OUT: folder });

async function saysReady(server: ChildProcess): Promise<void> {
  const ended = once(server, 'exit').then(() => Promise.reject(new Error('the server did not start')));
  const ready = (async () => {
    for await (const chunk of server.stdout ?? []) if (String(chunk).includes('http://')) return;
  })();
  await Promise.race([ready, ended]);
}
