import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WebKitPrograms } from '../../../src/commands/browsers/tested-browser.ts';
import { freePort } from '../../../src/commands/measure/free-port.ts';
import { endOf } from './end-of.ts';
import { COMMANDS, type Session, type Wish } from './session.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { waitFor } from './wait-for.ts';

const START_SECONDS = 30;

/** Starts WebKit's own small browser through WebKit's WebDriver. Both need a display, which may be a virtual one. */
export async function webkitSession({ driver, browser }: WebKitPrograms, { scripts }: Wish): Promise<Session> {
  const { folder, remove } = temporaryFolder('webkit');
  const downloads = join(folder, 'downloads');
  mkdirSync(downloads);
  writeFileSync(join(folder, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
  const port = await freePort();
  const child = spawn(driver, [`--port=${port}`], {
    stdio: 'ignore',
    env: { ...process.env, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder, XDG_CACHE_HOME: folder },
  });
  const close = async () => {
    await endOf(child);
    remove();
  };
  const address = `http://127.0.0.1:${port}`;
  try {
    await waitFor(
      'WebKitWebDriver',
      () =>
        request('GET', `${address}/status`).then(
          () => true,
          () => undefined,
        ),
      START_SECONDS,
    );
    const args = ['--automation', ...(scripts ? [] : ['--enable-javascript=false'])];
    const alwaysMatch = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: browser, args } };
    const opened = (await request('POST', `${address}/session`, { capabilities: { alwaysMatch } })) as {
      sessionId: string;
      capabilities: { browserVersion: string };
    };
    const session = `${address}/session/${opened.sessionId}`;
    return {
      browser: `WebKitGTK ${opened.capabilities.browserVersion} (WebDriver)`,
      downloads,
      send: (command, { id, ...parameters } = {}) => {
        const [method = 'POST', path = ''] = COMMANDS[command].http.split(' ');
        return request(method, `${session}/${path.replace(':id', String(id))}`, parameters);
      },
      close: async () => {
        await request('DELETE', session).catch(() => undefined);
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** @throws Error with what the driver answered */
async function request(method: string, address: string, body?: Record<string, unknown>): Promise<unknown> {
  const answer = await fetch(address, { method, ...(method === 'POST' && { body: JSON.stringify(body ?? {}) }) });
  const { value } = (await answer.json()) as { value: unknown };
  if (answer.ok) return value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${error}: ${message}`);
}
