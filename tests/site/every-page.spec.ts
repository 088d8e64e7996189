import type { Page } from '@playwright/test';
import { axeFaults, bringAxe } from './every-page/axe-faults.ts';
import { clippedText, setWideSpacing } from './every-page/text-spacing.ts';
import { spillsOver, sticksOut } from './every-page/width.ts';
import { handbook, pageGroups } from './built/site.ts';
import { DESKTOP, expect, test } from './built/reader.ts';

// 1280 × 1024 at 400 % zoom: WCAG 1.4.10 calls for 320 CSS pixels without sideways scrolling.
const ZOOMED = { width: 320, height: 256 };
// A tablet upright, a tablet or small laptop with two columns, a desktop with three.
const WIDTHS = [768, 1024, 1440];
const SECONDS_A_PAGE = 15;

for (const { name, paths } of pageGroups) {
  test(`${name} open clean, are accessible in both themes and fit a narrow window`, async ({ page, faults }) => {
    test.setTimeout(paths.length * SECONDS_A_PAGE * 1000);
    for (const path of paths) {
      await page.setViewportSize(DESKTOP);
      await page.goto(path);
      await saysWhatItIs(page, path);
      await isAccessible(page, path);
      await fitsEveryReader(page, path);
      expect.soft(faults.splice(0), `${path}: what the browser complained about`).toEqual([]);
    }
  });
}

async function saysWhatItIs(page: Page, path: string): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  await expect.soft(heading, path).toHaveCount(1);
  await expect.soft(heading, path).toBeVisible();
  const before = path === '/' ? '' : `${await heading.innerText()} · `;
  await expect.soft(page, path).toHaveTitle(`${before}${handbook.organization.title}`);
}

async function isAccessible(page: Page, path: string): Promise<void> {
  await bringAxe(page);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect.soft(await axeFaults(page), `${path}: WCAG 2.2 AA, ${colorScheme}`).toEqual([]);
  }
}

async function fitsEveryReader(page: Page, path: string): Promise<void> {
  await page.setViewportSize(ZOOMED);
  expect.soft(await sticksOut(page), `${path}: sideways scrolling at 400 % zoom`).toEqual([]);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: DESKTOP.height });
    expect.soft(await spillsOver(page), `${path}: sticks out of its column at ${width} px`).toEqual([]);
  }
  await page.setViewportSize(DESKTOP);
  await setWideSpacing(page);
  expect.soft(await clippedText(page), `${path}: cut off with the reader's own spacing`).toEqual([]);
  expect.soft(await spillsOver(page), `${path}: sticks out with the reader's own spacing`).toEqual([]);
}
