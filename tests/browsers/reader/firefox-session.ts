import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { endOf } from './end-of.ts';
import { connectMarionette } from './marionette.ts';
import { COMMANDS, type Session, type Wish } from './session.ts';
import { temporaryFolder } from './temporary-folder.ts';
import { waitFor } from './wait-for.ts';

const START_SECONDS = 60;

/**
 * Starts a Firefox of this machine with an empty profile. It is driven by Marionette, its own remote control, which is
 * also what geckodriver speaks to: so nothing but Firefox itself has to be there.
 * @param path the program
 */
export async function firefoxSession(path: string, { scripts }: Wish): Promise<Session> {
  const { folder, remove } = temporaryFolder('firefox');
  const downloads = join(folder, 'downloads');
  mkdirSync(downloads);
  const settings = {
    'marionette.port': 0,
    'javascript.enabled': scripts,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'intl.accept_languages': 'en-GB',
    'ui.prefersReducedMotion': 1,
  };
  writeFileSync(join(folder, 'user.js'), Object.entries(settings).map(settingLine).join('\n'));
  const child = spawn(path, ['--headless', '--marionette', '--no-remote', '--profile', folder, 'about:blank'], {
    stdio: 'ignore',
  });
  const close = async () => {
    await endOf(child);
    remove();
  };
  try {
    const portFile = join(folder, 'MarionetteActivePort');
    const port = await waitFor(
      'the port of Marionette',
      () => (existsSync(portFile) && Number(readFileSync(portFile, 'utf8'))) || undefined,
      START_SECONDS,
    );
    const marionette = await connectMarionette(port);
    const { capabilities } = (await marionette.send('WebDriver:NewSession', {})) as {
      capabilities: { browserVersion: string };
    };
    return {
      browser: `Firefox ${capabilities.browserVersion} (Marionette)`,
      downloads,
      send: async (command, parameters = {}) => {
        const result = await marionette.send(COMMANDS[command].marionette, parameters);
        return result !== null && typeof result === 'object' && 'value' in result ? result.value : result;
      },
      close: async () => {
        marionette.end();
        await close();
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

const settingLine = ([name, value]: [string, unknown]) =>
  `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`;
