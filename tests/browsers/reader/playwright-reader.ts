import { readFileSync } from 'node:fs';
import type { Browser, ElementHandle } from '@playwright/test';
import { findInPage } from './find-in-page.ts';
import type { Place, Reader } from './reader.ts';
import type { Wish } from './session.ts';
import { waitFor } from './wait-for.ts';

/** A reader whose browser is driven by Playwright. */
export async function playwrightReader(browser: Browser, baseURL: string, { scripts }: Wish): Promise<Reader> {
  const engine = browser.browserType().name();
  const context = await browser.newContext({
    baseURL,
    javaScriptEnabled: scripts,
    locale: 'en-GB',
    reducedMotion: 'reduce',
    // Only Chromium asks before a page may use the clipboard.
    ...(engine === 'chromium' && { permissions: ['clipboard-read', 'clipboard-write'] }),
  });
  let page = await context.newPage();

  const find = ({ css, name = '' }: Place, isFile = false) =>
    waitFor<ElementHandle>(`${css} ${name}`, async () => {
      // A function of three arguments, which evaluate takes as one.
      const handle = await page.evaluateHandle(`(${findInPage.toString()})(...${JSON.stringify([css, name, isFile])})`);
      return handle.asElement() ?? undefined;
    });

  return {
    browser: `${engine} ${browser.version()} (Playwright)`,
    open: async (path) => void (await page.goto(path)),
    reload: async () => void (await page.reload()),
    back: async () => void (await page.goBack()),
    forward: async () => void (await page.goForward()),
    click: async (place) => (await find(place)).click(),
    focus: async (place) => (await find(place)).focus(),
    select: async (place, option) => void (await (await find(place)).selectOption({ label: option })),
    press: (pressed) => page.keyboard.press(pressed),
    type: (text) => page.keyboard.type(text),
    choose: async (place, file) => (await find(place, true)).setInputFiles(file),
    download: async (action) => {
      const [file] = await Promise.all([page.waitForEvent('download'), action()]);
      return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
    },
    inSecondTab: async (action) => {
      const first = page;
      page = await context.newPage();
      await action();
      await page.close();
      page = first;
    },
    run: (task, ...given) => page.evaluate(`(${task.toString()})(...${JSON.stringify(given)})`),
    ...(engine === 'chromium' && {
      print: async (path: string) => {
        await page.goto(path);
        return page.pdf({ format: 'A4', preferCSSPageSize: true });
      },
    }),
    close: () => browser.close(),
  };
}
