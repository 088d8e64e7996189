import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import type { ScreenshotPage } from './screenshot-pages.ts';

/** Describes a window in which pages are looked at. */
interface Window {
  name: string;
  width: number;
  height: number;
  colorScheme: 'light' | 'dark';
}

/** Holds the windows of each picture: a desk by day and by night, and a telephone. */
export const WINDOWS: readonly Window[] = [
  { name: 'wide', width: 1440, height: 900, colorScheme: 'light' },
  { name: 'wide-dark', width: 1440, height: 900, colorScheme: 'dark' },
  { name: 'narrow', width: 390, height: 844, colorScheme: 'light' },
];

/**
 * Takes a picture of each page in each window: what a reader sees before scrolling.
 * @param site the address at which the site is served, ending with a slash
 * @param folder where the pictures go; one of the same name is replaced
 * @returns the names of the files
 * @throws Error when a page does not answer
 */
export async function takeScreenshots(
  browser: Browser,
  site: string,
  pages: readonly ScreenshotPage[],
  folder: string,
): Promise<string[]> {
  const files: string[] = [];
  for (const { name: inWindow, width, height, colorScheme } of WINDOWS) {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme,
      reducedMotion: 'reduce',
      deviceScaleFactor: 1,
    });
    const page = await context.newPage();
    for (const { name, path } of pages) {
      const response = await page.goto(site + path.slice(1), { waitUntil: 'networkidle' });
      if (!response?.ok()) throw new Error(`${path} answered ${response?.status() ?? 'nothing'}.`);
      const file = `${name}-${inWindow}.png`;
      await page.screenshot({ path: join(folder, file) });
      files.push(file);
    }
    await context.close();
  }
  return files;
}
