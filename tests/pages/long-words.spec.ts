import type { Page } from '@playwright/test';
import { unfold } from '../site/every-page/axe-faults.ts';
import { lengthenWords } from '../site/every-page/long-words.ts';
import { setWideSpacing } from '../site/every-page/text-spacing.ts';
import { sticksOut } from '../site/every-page/width.ts';
import { expect, test } from '../site/built/reader.ts';
import { handbook, pageGroups } from '../site/built/site.ts';
import { ask, loaded, openSearch } from '../site/search/asking.ts';

// What WCAG 1.4.10 calls for, and a telephone.
const WIDTHS = [320, 390];
const HEIGHT = 640;

/** Pages of one kind are made of the same parts: two of each are looked at, and every page that is one of its kind. */
const looked = pageGroups.flatMap(({ kind, paths }) => (kind === 'page' ? paths : paths.slice(0, 2)));

test('no page is wider than its window, with words of 60 letters anywhere and with wide spacing', async ({ page }) => {
  test.setTimeout(looked.length * 15_000);
  for (const path of looked) {
    await page.setViewportSize({ width: WIDTHS[0] ?? 0, height: HEIGHT });
    await page.goto(path);
    await unfold(page);
    await fits(page, path);
  }
});

const [division] = handbook.organization.divisions;
const [data] = handbook.organization.data;
const [use] = handbook.organization.uses;
const [tool] = handbook.tools;
const question = { division, data, use, tool, plan: tool?.plans[0] };
const query = new URLSearchParams(Object.entries(question).map(([part, value]) => [part, value?.id ?? '']));

/** Holds the things that people do to a page before they read on. */
const USES: [name: string, path: string, use: (page: Page) => Promise<unknown>][] = [
  [
    'an answer',
    `/decide/?${query}`,
    async (page) => expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible(),
  ],
  [
    'results of a search',
    '/',
    async (page) => {
      await openSearch(page);
      await ask(page, 'codex');
      await expect(loaded(page).first()).toBeVisible();
    },
  ],
  [
    'tools side by side',
    '/tools/',
    async (page) => {
      const tools = await page.getByRole('checkbox', { name: /^Compare / }).all();
      for (const tool of tools.slice(0, 3)) await tool.check();
    },
  ],
];

for (const [name, path, use] of USES) {
  test(`${name}: no wider than the window, with words of 60 letters and wide spacing`, async ({ page }) => {
    await page.setViewportSize({ width: WIDTHS[0] ?? 0, height: HEIGHT });
    await page.goto(path);
    await use(page);
    await fits(page, name);
  });
}

async function fits(page: Page, name: string): Promise<void> {
  await lengthenWords(page);
  const unset = await setWideSpacing(page);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    expect.soft(await sticksOut(page), `${name}, ${width} px`).toEqual([]);
  }
  await unset();
}
