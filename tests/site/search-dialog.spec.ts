import type { Page } from '@playwright/test';
import { DESKTOP, expect, test } from './built/reader.ts';
import { axeFaults, bringAxe } from './every-page/axe-faults.ts';
import { sticksOut } from './every-page/width.ts';
import { handbook } from './built/site.ts';
import { ask, field, openSearch, results } from './search/asking.ts';

const CHAPTER = '/handbook/tool-policy/approval-process/';

test('nothing of search is loaded before it is opened, and then all of it at once', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(CHAPTER, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /pagefind|Search/i.test(path))).toEqual([]);

  await openSearch(page);
  for (const part of [
    /SearchBox.*\.js$/,
    /\/pagefind\.js$/,
    /\/pagefind-entry\.json$/,
    /\.pf_meta$/,
    /\/wasm\./,
    /\.pf_filter$/,
    /\/vocabulary\.json$/,
  ]) {
    await expect.poll(() => asked.filter((path) => part.test(path)).length, String(part)).toBe(1);
  }

  // What depends on the words can only come with them: a part of the index, and the entries that it names.
  const loaded = asked.length;
  await ask(page, 'codex');
  expect(asked.slice(loaded).filter((path) => !/\.pf_(?:index|fragment)$/.test(path))).toEqual([]);
});

for (const [name, open] of [
  ['a click', (page) => page.getByRole('link', { name: 'Search', exact: true }).click()],
  ['a slash', (page) => page.keyboard.press('/')],
  ['Ctrl K', (page) => page.keyboard.press('Control+k')],
  ['⌘ K', (page) => page.keyboard.press('Meta+k')],
] as [string, (page: Page) => Promise<void>][]) {
  test(`${name} opens the dialog, Escape closes it, and the focus is back where it was`, async ({ page }) => {
    await page.goto(CHAPTER);
    const opener = page.getByRole('link', { name: 'Search', exact: true });
    await opener.focus();
    await open(page);
    await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('codex');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(opener).toBeFocused();
    await openSearch(page);
    await expect(field(page)).toHaveValue('codex');
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(opener).toBeFocused();
  });
}

test('what is typed before the index has come is answered when it has', async ({ page }) => {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/pagefind.js', async (route) => {
    await promise;
    await route.continue();
  });
  await page.goto(CHAPTER);
  await openSearch(page);
  await page.keyboard.type('codex');
  await expect(page.getByRole('status')).toBeEmpty();
  resolve();
  await expect(results(page).first()).toContainText('OpenAI');
});

test('no timer stands between a letter and its answer', async ({ page }) => {
  await page.clock.install();
  await page.goto(CHAPTER);
  await openSearch(page);
  await ask(page, 'claude');
  await page.clock.pauseAt(Date.now() + 3_600_000);
  await ask(page, 'codex');
  await expect(results(page).first()).toContainText('OpenAI');
});

test('it can be used by keyboard alone', async ({ page }) => {
  await page.goto(CHAPTER);
  await openSearch(page);
  await ask(page, 'zero retention');
  const links = page.getByRole('list', { name: 'Results' }).getByRole('link');
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('s');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('zero retentions');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('/');
  await page.keyboard.type('codex');
  await expect(field(page)).toHaveValue('codex');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tools\/codex\/\?found=codex$/);
});

test('the last result leads to more of them', async ({ page }) => {
  await page.goto(CHAPTER);
  await openSearch(page);
  await ask(page, 'approval');
  await expect(results(page)).toHaveCount(10);
  await page.getByRole('button', { name: 'Show more' }).click();
  await expect(results(page)).toHaveCount(20);
  await expect(results(page).nth(10).getByRole('link').first()).toBeFocused();
});

test('it can be narrowed to one type', async ({ page }) => {
  await page.goto(CHAPTER);
  await openSearch(page);
  await ask(page, 'codex');
  const filter = page.getByLabel('Show', { exact: true });
  await filter.selectOption('Rule');
  await expect(page.getByRole('status')).toHaveText(/^\d+ of \d+ results for “codex”\.$/);
  for (const result of await results(page).all()) await expect(result).toContainText(/Rule · /);
  await ask(page, 'watermark');
  await expect(page.getByRole('status')).toHaveText(/^No rules for “watermark”, but \d+ results? of other kinds\.$/);
  await filter.selectOption('Everything');
  await expect(results(page).first()).toContainText('Term');
});

test('when search cannot be loaded, it says so and whom to ask', async ({ page, faults }) => {
  await page.route('**/pagefind.js', (route) => route.abort());
  await page.goto(CHAPTER);
  await openSearch(page);
  await page.keyboard.type('codex');
  await expect(page.getByRole('status')).toHaveText('Search could not be loaded. Reload the page to try again.');
  await expect(page.getByText(handbook.organization.contacts.policy.where).last()).toBeVisible();
  expect(faults.filter((fault) => !/net::ERR_FAILED/.test(fault))).toEqual([]);
  faults.length = 0;
});

for (const width of [320, 1440]) {
  test(`axe finds nothing in the open dialog and nothing sticks out at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(CHAPTER);
    await bringAxe(page);
    await openSearch(page);
    for (const words of ['', 'retention', 'qwertz']) {
      if (words) await ask(page, words);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await axeFaults(page), `${words}, ${colorScheme}`).toEqual([]);
      }
      expect.soft(await sticksOut(page), words).toEqual([]);
    }
  });
}

test('at 400 % zoom every result can be reached', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(CHAPTER);
  await openSearch(page);
  await ask(page, 'codex');
  const last = results(page).last().getByRole('link').first();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport({ ratio: 1 });
});

test('in forced colours the dialog keeps its edge, the verdict its word and the marked words their ink', async ({
  page,
}) => {
  await page.setViewportSize(DESKTOP);
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(CHAPTER);
  await openSearch(page);
  await ask(page, 'TOOL-02');
  await expect(page.getByRole('dialog')).toHaveCSS('border-top-width', '1px');
  await expect(results(page).first().getByText('Ask first')).toBeVisible();
  await expect(field(page)).toHaveCSS('outline-style', 'solid');
  await ask(page, 'codex');
  const excerpt = page.locator('.search-excerpt:has(mark)').first();
  const ink = await excerpt.evaluate((element) => getComputedStyle(element).color);
  await expect(excerpt.locator('mark').first()).toHaveCSS('color', ink);
});
