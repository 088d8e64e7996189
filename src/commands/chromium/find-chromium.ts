import { existsSync } from 'node:fs';
import { PlainError } from '../../basics/plain-error.ts';
import { firstThatStarts, type Way } from '../browsers/first-that-starts.ts';
import { chromiumStartFault, type Browser } from './browser.ts';
import { installDebianPackage } from './debian-package.ts';
import { downloadBrowser } from './download.ts';
import { systemBrowsers } from './system-places.ts';

/** Describes what the search does to the world; a test passes its own. */
export interface ChromiumProbes {
  env: NodeJS.ProcessEnv;
  exists: (path: string) => boolean;
  /** Says why a browser does not start, or nothing. */
  fault: (browser: Browser) => Promise<string | undefined>;
  system: () => string[];
  /** Says why the download did not work, or nothing. */
  download: () => Promise<string | undefined>;
  debian: () => Promise<string | undefined>;
  say: (text: string) => void;
}

const REAL: ChromiumProbes = {
  env: process.env,
  exists: existsSync,
  fault: chromiumStartFault,
  system: systemBrowsers,
  download: () => downloadBrowser(),
  debian: installDebianPackage,
  say: console.log,
};

const WHAT_TO_DO = `No Chromium was found and none could be installed, so nothing can be tested or printed. One of these helps:
  - name a Chromium, Chrome or Edge:  CHROMIUM_PATH=/path/to/chromium npm …
  - with a network:                   npx playwright install --with-deps chromium-headless-shell
  - on Debian, as root:               apt-get install chromium`;

/**
 * Finds a Chromium that really starts, or installs one: what is there comes before what must be fetched, and what
 * belongs to this user before what changes the machine.
 * @throws PlainError when CHROMIUM_PATH is wrong or every way failed, with what to do
 */
export async function findChromium(probes: ChromiumProbes = REAL): Promise<Browser> {
  const { env, fault, say } = probes;
  if (env.CHROMIUM_PATH) return namedBrowser(env.CHROMIUM_PATH, probes);
  const nameOf = ({ path }: Browser) => path ?? 'its browser';
  const found = await firstThatStarts('Chromium', waysToFind(probes), { fault, nameOf, say });
  if (found) return found;
  throw new PlainError(WHAT_TO_DO);
}

function waysToFind({ system, download, debian }: ChromiumProbes): Way<Browser>[] {
  const own: Browser[] = [{}];
  const installed = () => system().map((path) => ({ path }));
  return [
    { title: "Playwright's own", browsers: async () => own },
    { title: 'a browser of this system', browsers: async () => installed() },
    { title: "Playwright's download", browsers: async () => (await download()) ?? own },
    { title: "Debian's package", browsers: async () => (await debian()) ?? installed() },
  ];
}

/** Somebody who names a browser wants that one, so nothing else is tried. */
async function namedBrowser(path: string, { exists, fault, say }: ChromiumProbes): Promise<Browser> {
  if (!exists(path))
    throw new PlainError(
      `CHROMIUM_PATH is ${path}\nThere is no such file. Correct it, or unset it to let npm test look for a browser.`,
    );
  const reason = await fault({ path });
  if (reason !== undefined) throw new PlainError(`CHROMIUM_PATH is ${path}\nThat browser does not start: ${reason}`);
  say(`Chromium: ${path} (CHROMIUM_PATH)`);
  return { path };
}
