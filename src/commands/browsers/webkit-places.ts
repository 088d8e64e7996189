import { globSync } from 'node:fs';
import { onPath } from './on-path.ts';
import type { TestedBrowser } from './tested-browser.ts';

/** Debian keeps the window in a folder for each kind of machine, Fedora and Arch in one. */
const WINDOWS = ['/usr/lib/*/webkit2gtk-4.1/MiniBrowser', '/usr/{libexec,lib}/webkit2gtk-4.1/MiniBrowser'];

/** The WebKitGTK of this Linux: its driver, and each window that the driver can open. */
export function webkitBrowsers(): TestedBrowser[] {
  const [driver] = onPath(['WebKitWebDriver']);
  const [gjs] = onPath(['gjs']);
  if (!driver) return [];
  return globSync(WINDOWS).map((browser) => ({
    engine: 'webkit',
    driver: 'webdriver',
    programs: { driver, browser },
    prints: gjs !== undefined,
    ...(gjs && { gjs }),
  }));
}
