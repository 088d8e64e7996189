import type { Page } from '@playwright/test';
import { alwaysWithAxe, axeFaults, RULES_OF_COLOUR, shownElements, unfold } from '../site/every-page/axe-faults.ts';
import { clippedText, setWideSpacing } from '../site/every-page/text-spacing.ts';
import { spillsOver, sticksOut } from '../site/every-page/width.ts';
import { overBudget } from '../site/budget/limits.ts';
import { transferOf, type Transfer } from '../site/budget/transfer.ts';
import { cutOnPaper } from '../site/every-page/on-paper.ts';
import { DIST, handbook, pageGroups, pages } from '../site/built/site.ts';
import { expect, test } from '../site/built/reader.ts';

// 1280 × 1024 at 400 % zoom: WCAG 1.4.10 calls for 320 CSS pixels without sideways scrolling.
const ZOOMED = { width: 320, height: 256 };
// A tablet upright, a tablet or small laptop with two columns.
const WIDTHS = [768, 1024];
/** A desktop with three columns. */
const WIDE = { width: 1440, height: 720 };
const SECONDS_A_PAGE = 15;

/** Pages of one kind are made of the same parts, so the dark theme is looked at on the first of each. */
const inDark = new Set(pageGroups.flatMap(({ kind, paths: all }) => (kind === 'page' ? all : all.slice(0, 1))));

for (const { name, paths: all } of pageGroups) {
  test(`${name} open clean, are accessible, stay within their budget, and fit narrow windows and paper`, async ({
    page,
    faults,
  }) => {
    test.setTimeout(all.length * SECONDS_A_PAGE * 1000);
    const measured: Transfer[] = [];
    await alwaysWithAxe(page);
    for (const path of all) {
      await page.setViewportSize(WIDE);
      await page.goto(path);
      measured.push(await staysWithinBudget(page, path));
      await saysWhatItIs(page, path);
      await isAccessible(page, path);
      await fitsEveryReader(page, path);
      expect.soft(await cutOnPaper(page), `${path}: cut off at the edge of the sheet`).toEqual([]);
      expect.soft(faults.splice(0), `${path}: what the browser complained about`).toEqual([]);
    }
    expect(Math.min(...measured.map(({ fonts }) => fonts)), 'the fonts are measured').toBeGreaterThan(0);
    test.info().annotations.push({ type: 'the largest, in bytes after gzip', description: largest(measured, 3) });
  });
}

async function staysWithinBudget(page: Page, path: string): Promise<Transfer> {
  const kind = pages.find((one) => one.path === path)?.kind ?? 'page';
  const transfer = await transferOf(page, { path, kind }, { folder: DIST, site: handbook.organization.site });
  expect.soft(overBudget(transfer, kind), path).toEqual([]);
  return transfer;
}

function largest(measured: Transfer[], count: number): string {
  return measured
    .toSorted((a, b) => b.text - a.text)
    .slice(0, count)
    .map(({ path, text, script }) => `${path} ${text} (script ${script})`)
    .join(', ');
}

async function saysWhatItIs(page: Page, path: string): Promise<void> {
  const { headings, title } = await headingsAndTitle(page);
  expect.soft(headings, `${path}: its heading of level 1`).toHaveLength(1);
  const before = path === '/' ? '' : `${headings[0]} · `;
  expect.soft(title, path).toBe(`${before}${handbook.organization.title}`);
}

/**
 * Returns the text of each heading of level 1 that is shown, and the title. Asked in one question without Playwright's locators, which
 * would have every page load what finds them.
 */
const headingsAndTitle = (page: Page): Promise<{ headings: string[]; title: string }> =>
  page.evaluate(() => ({
    headings: [...document.querySelectorAll<HTMLElement>('h1:not([role]), [role="heading"][aria-level="1"]')]
      .filter((one) => one.checkVisibility({ visibilityProperty: true }) && !one.closest('[aria-hidden="true"]'))
      .map((one) => one.innerText),
    title: document.title,
  }));

async function isAccessible(page: Page, path: string): Promise<void> {
  await unfold(page);
  expect.soft(await axeFaults(page), `${path}: WCAG 2.2 AA, light`).toEqual([]);
  if (!inDark.has(path)) return;
  const shown = await shownElements(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const rules = (await shownElements(page)) === shown ? RULES_OF_COLOUR : undefined;
  expect.soft(await axeFaults(page, rules), `${path}: WCAG 2.2 AA, dark`).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}

/** Goes from the widest window to the narrowest, since every change of the width lays the page out anew. */
async function fitsEveryReader(page: Page, path: string): Promise<void> {
  expect.soft(await spillsOver(page), `${path}: sticks out of its column at ${WIDE.width} px`).toEqual([]);
  const takeBack = await setWideSpacing(page);
  expect.soft(await clippedText(page), `${path}: cut off with the reader's own spacing`).toEqual([]);
  expect.soft(await spillsOver(page), `${path}: sticks out with the reader's own spacing`).toEqual([]);
  await takeBack();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: WIDE.height });
    expect.soft(await spillsOver(page), `${path}: sticks out of its column at ${width} px`).toEqual([]);
  }
  await page.setViewportSize(ZOOMED);
  expect.soft(await sticksOut(page), `${path}: sideways scrolling at 400 % zoom`).toEqual([]);
}
