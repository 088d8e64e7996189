import { PlainError } from '../../basics/plain-error.ts';
import { downloadBrowser } from '../chromium/download.ts';
import { findChromium } from '../chromium/find-chromium.ts';
import { installDebianPackages } from '../debian-packages.ts';
import { firefoxBrowsers } from './firefox-places.ts';
import { firstThatStarts, type Way } from './first-that-starts.ts';
import { startFault } from './start-fault.ts';
import type { TestedBrowser } from './tested-browser.ts';
import { webkitBrowsers } from './webkit-places.ts';

export type Engine = TestedBrowser['engine'];

/** Holds how people call each engine. */
export const ENGINE_NAMES: Record<Engine, string> = { chromium: 'Chromium', firefox: 'Firefox', webkit: 'WebKit' };

/** Describes what the search does to the world; a test passes its own. */
export interface Probes {
  /** The browsers that this system has. */
  system: () => TestedBrowser[];
  /** Says why a browser does not start, or nothing. */
  fault: (browser: TestedBrowser) => Promise<string | undefined>;
  /** Says why the packages could not be installed, or nothing. */
  debian: (names: readonly string[]) => Promise<string | undefined>;
  /** Says why the download did not work, or nothing. */
  download: () => Promise<string | undefined>;
  say: (text: string) => void;
  /** The path of the one browser that somebody wants, and the variable that names it. */
  named?: { variable: string; path: string } | undefined;
}

/** The browser with what prints its pages. */
const PACKAGES = {
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'libwebkit2gtk-4.1-0', 'gjs', 'gir1.2-webkit2-4.1', 'gir1.2-gtk-3.0'],
};

const ELSEWHERE = {
  firefox: 'name a Firefox:                FIREFOX_PATH=/path/to/firefox npm run test:browsers',
  webkit: 'on Fedora, Arch and others:    install WebKitGTK 4.1 with its MiniBrowser and WebKitWebDriver',
};

/**
 * Finds a browser of an engine that really starts, or installs one. A browser of the system comes before Playwright's
 * own Firefox and WebKit: those are built for tests, and cannot print.
 * @throws PlainError when every way failed, with what to install
 */
export async function findTestedBrowser(engine: Engine, probes: Probes = realProbes(engine)): Promise<TestedBrowser> {
  if (engine === 'chromium') {
    const { path } = await findChromium();
    return { engine, driver: 'playwright', prints: true, ...(path && { path }) };
  }
  const { system, fault, debian, download, say, named } = probes;
  const own: TestedBrowser[] = [{ engine, driver: 'playwright', prints: false }];
  const ways: Way<TestedBrowser>[] = [
    { title: 'a browser of this system', browsers: async () => system() },
    { title: "Debian's packages", browsers: async () => (await debian(PACKAGES[engine])) ?? system() },
    { title: "Playwright's own", browsers: async () => own },
    { title: "Playwright's download", browsers: async () => (await download()) ?? own },
  ];
  // Somebody who names a browser wants that one, so nothing else is tried.
  const tried = named ? ways.slice(0, 1) : ways;
  const found = await firstThatStarts(ENGINE_NAMES[engine], tried, { fault, nameOf, say });
  if (found) return found;
  if (named)
    throw new PlainError(
      `NOT TESTED: ${ENGINE_NAMES[engine]}. ${named.variable} is ${named.path}\nThat browser does not start. Correct it, or unset it to let npm run test:browsers look for one.`,
    );
  throw new PlainError(`NOT TESTED: ${ENGINE_NAMES[engine]}. None was found and none could be installed. One of these helps:
  - on Debian, as root:            apt-get install ${PACKAGES[engine].join(' ')}
  - ${ELSEWHERE[engine]}
  - with a network:                npx playwright install --with-deps ${engine}`);
}

const nameOf = (browser: TestedBrowser) =>
  browser.driver === 'webdriver' ? browser.programs.browser : (browser.path ?? 'its browser');

const realProbes = (engine: Engine, { FIREFOX_PATH: path } = process.env): Probes => ({
  system: engine === 'firefox' ? firefoxBrowsers : webkitBrowsers,
  fault: (browser) => startFault(browser, console.log),
  debian: installDebianPackages,
  download: () => downloadBrowser(engine === 'firefox' ? 'firefox' : 'webkit'),
  say: console.log,
  named: engine === 'firefox' && path ? { variable: 'FIREFOX_PATH', path } : undefined,
});
