import { existsSync } from 'node:fs';
import { onPath } from './on-path.ts';
import type { TestedBrowser } from './tested-browser.ts';

const ELSEWHERE = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** The Firefox browsers of this machine; only the one that FIREFOX_PATH names, where it names one. */
export function firefoxBrowsers(env: NodeJS.ProcessEnv = process.env): TestedBrowser[] {
  const found = [...onPath(['firefox-esr', 'firefox'], env), ...ELSEWHERE.filter((path) => existsSync(path))];
  const paths = env.FIREFOX_PATH ? [env.FIREFOX_PATH] : found;
  return paths.map((path) => ({ engine: 'firefox', driver: 'marionette', path, prints: true }));
}
