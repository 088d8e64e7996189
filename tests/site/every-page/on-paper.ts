import type { Page } from '@playwright/test';

// The width of A4 without its margins of 20 mm, at 96 pixels to the inch.
const UPRIGHT = 642;
const ACROSS = 971;

/** The tables of a page that are wider than the sheet they print on; wide ones print on a sheet turned on its side. */
export async function cutOnPaper(page: Page): Promise<{ name: string | undefined; width: number }[]> {
  await page.setViewportSize({ width: UPRIGHT, height: 900 });
  await page.emulateMedia({ media: 'print' });
  const tables = await page.evaluate(() =>
    [...document.querySelectorAll('main table')]
      .filter((table) => table.checkVisibility())
      .map((table) => ({
        name: table.querySelector('caption')?.textContent,
        width: table.getBoundingClientRect().width,
        isWide: getComputedStyle(table.parentElement ?? table).getPropertyValue('page') === 'wide',
      })),
  );
  await page.emulateMedia({ media: 'screen' });
  return tables.filter(({ width, isWide }) => width > (isWide ? ACROSS : UPRIGHT) + 1);
}
