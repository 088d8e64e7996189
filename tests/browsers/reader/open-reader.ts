import { chromium, firefox, webkit } from '@playwright/test';
import { firefoxSession } from './firefox-session.ts';
import { playwrightReader } from './playwright-reader.ts';
import { printBySession, printByWebKit } from './print.ts';
import type { Reader } from './reader.ts';
import type { Wish } from './session.ts';
import { webdriverReader } from './webdriver-reader.ts';
import { webkitSession } from './webkit-session.ts';
import type { TestedBrowser } from '../../../src/commands/browsers/tested-browser.ts';

const ENGINES = { chromium, firefox, webkit };

/** A person with that browser, on the site at that address. */
export async function openReader(tested: TestedBrowser, baseURL: string, wish: Wish): Promise<Reader> {
  switch (tested.driver) {
    case 'playwright': {
      const { path } = tested;
      const options = {
        args: tested.engine === 'chromium' ? ['--no-sandbox'] : [],
        ...(path && { executablePath: path }),
      };
      return playwrightReader(await ENGINES[tested.engine].launch(options), baseURL, wish);
    }
    case 'marionette': {
      const session = await firefoxSession(tested.path, wish);
      const print = (path: string) => printBySession(session, new URL(path, baseURL).href);
      return { ...webdriverReader(session, baseURL), print };
    }
    case 'webdriver': {
      const { gjs } = tested;
      const print = gjs && ((path: string) => printByWebKit(gjs, new URL(path, baseURL).href));
      return { ...webdriverReader(await webkitSession(tested.programs, wish), baseURL), ...(print && { print }) };
    }
  }
}
