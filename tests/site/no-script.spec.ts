import { indexOf } from '../../src/model/a-z.ts';
import { checklistPath, chapterPath, faqPath, toolPath } from '../../src/model/paths.ts';
import { plainText } from '../../src/model/plain-text.ts';
import { handbook, pageGroups } from './built/site.ts';
import { expect, test } from './built/reader.ts';

test.use({ javaScriptEnabled: false });

/** Traces of a value that was never there. */
const LEFTOVERS = /\bundefined\b|\[object |\bNaN\b|(?<!\/dev\/)\bnull\b/;
const SHORTEST = 150;

for (const { name, paths } of pageGroups) {
  test(`without script, ${name} show their text`, async ({ page }) => {
    test.setTimeout(paths.length * 5000);
    for (const path of paths) {
      await page.goto(path);
      // One look at the page, as asking for each part of it alone takes longer than opening it.
      const { text, headings, unseen } = await page.evaluate(() => {
        const all = (selector: string) => [...document.querySelectorAll(selector)];
        return {
          text: document.querySelector('main')?.innerText ?? '',
          headings: all('h1').map((heading) => heading.checkVisibility()),
          unseen: all('main table:not(details:not([open]) table)').filter((table) => !table.checkVisibility()).length,
        };
      });
      expect.soft(text.length, `${path}: characters of text`).toBeGreaterThan(SHORTEST);
      expect.soft(LEFTOVERS.exec(text)?.[0], path).toBeUndefined();
      expect.soft(headings, `${path}: one heading of the page, in sight`).toEqual([true]);
      expect.soft(unseen, `${path}: tables out of sight`).toBe(0);
    }
  });
}

test('without script, a chapter has all its headings and its sources', async ({ page }) => {
  for (const { id, headings, cites } of handbook.chapters.slice(0, 5)) {
    await page.goto(chapterPath(id));
    for (const { text, slug } of headings) await expect(page.locator(`[id="${slug}"]`)).toHaveText(text);
    await expect(page.locator('.sources > li')).toHaveCount(cites.length);
  }
});

test('without script, a self-assessment can be read from its first item to its last', async ({ page }) => {
  for (const { id, groups } of handbook.checklists) {
    await page.goto(checklistPath(id));
    for (const { statement, id: item } of groups.flatMap(({ items }) => items.filter(({ retired }) => !retired))) {
      const row = page.locator(`[id="${item}"]`);
      await expect(row).toBeVisible();
      await expect(row).toContainText(plainText(statement));
    }
  }
});

test('without script, every rule, check item and answer is where it belongs', async ({ page }) => {
  await page.goto('/policy/');
  for (const { id, title } of handbook.rules) await expect(page.locator(`[id="${id}"]`)).toContainText(title);
  await page.goto('/checks/');
  for (const { id, title, action } of handbook.checks.filter(({ retired }) => !retired)) {
    await expect(page.locator(`[id="${id}"]`)).toContainText(title);
    await expect(page.locator(`[id="${id}"]`)).toContainText(plainText(action));
  }
  await page.goto('/faq/');
  for (const { id, question } of handbook.faq.filter(({ retired }) => !retired))
    await expect(page.getByRole('main').locator(`a[href$="${faqPath(id)}"]`)).toHaveText(question);
});

test('without script, the home page asks for nothing that would be lost, and leads to the verdicts of each tool', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Get the answer' })).toBeHidden();
  await page.getByRole('main').getByRole('link', { name: 'Codex', exact: true }).click();
  await expect(page).toHaveURL(`${toolPath('codex')}#verdicts`);
});

test('without script, a tool shows its verdict for every use', async ({ page }) => {
  const uses = handbook.organization.uses.filter(({ retired }) => !retired);
  for (const { id } of handbook.tools.filter(({ retired }) => !retired)) {
    await page.goto(toolPath(id));
    const verdicts = await page.getByRole('main').locator('.mark, td[data-verdict]').allTextContents();
    expect(verdicts.length, id).toBeGreaterThan(0);
    expect(verdicts.filter((text) => text.trim() === '')).toEqual([]);
    const table = page.getByRole('region', { name: 'verdict by use' }).getByRole('table').first();
    if ((await table.count()) > 0) await expect(table.locator('tbody tr')).toHaveCount(uses.length);
  }
});

test('without script, everything is found from A to Z', async ({ page }) => {
  await page.goto('/search/');
  const index = page.getByRole('main').locator('section', { has: page.getByRole('heading', { name: 'From A to Z' }) });
  const entries = indexOf(handbook).flatMap((letter) => letter.entries);
  expect(entries.length).toBeGreaterThan(100);
  const names = await index.getByRole('listitem').getByRole('link').allInnerTexts();
  expect(names).toEqual(entries.map(({ name }) => name));
});

test('without script, the theme switch is not offered and search leads to the index', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'Change the theme' })).toBeHidden();
  await page.getByRole('link', { name: 'Search', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'From A to Z' })).toBeVisible();
  // Playwright's own ways to look for text pass over <noscript>.
  const words = page.locator('main noscript').getByRole('paragraph');
  await expect(words).toBeVisible();
  expect(await words.innerText()).toContain('Searching needs JavaScript');
});

test('without script, the menu of a phone opens', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 700 });
  await page.goto('/');
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Policy', exact: true }).click();
  await expect(page).toHaveURL(/\/policy\/$/);
});
