import { expect, test } from './built/reader.ts';
import { handbook } from './built/site.ts';
import { ask, firstPlace, openSearch, remark, results, summary } from './search/asking.ts';

test('a name typed into the dialog leads to its page', async ({ page }) => {
  await page.goto('/');
  await openSearch(page);
  for (const [query, path] of [
    ['gpt', '/tools/codex/'],
    ['red-02', '/policy/#RED-02'],
    ['antropic', '/tools/claude-code/'],
  ] as const) {
    await ask(page, query);
    expect(await firstPlace(page)).toBe(path);
  }
});

test('a result says what it is, and of a rule its kind and verdict', async ({ page }) => {
  await page.goto('/search/');
  await ask(page, 'TOOL-02');
  await expect(results(page).first()).toMatchAriaSnapshot(`
    - listitem:
      - paragraph:
        - link "TOOL-02 Codex in Applied AI"
      - paragraph: Rule · Approval Ask first
  `);
  const shape = await results(page).first().locator('use').getAttribute('href');
  await expect(page.locator(`symbol[id="${shape?.slice(1)}"]`)).toBeAttached();
  await ask(page, 'gpt');
  await expect(results(page).first()).toContainText('Tool · OpenAI · also called gpt');
});

test('an excerpt is running text in which the words are marked, never a list of names', async ({ page }) => {
  await page.goto('/search/');
  await ask(page, 'zero retention');
  await expect(page.locator('.search-excerpt').nth(2)).toBeVisible();
  const excerpts = await page.locator('.search-excerpt').allInnerTexts();
  expect(excerpts.filter((excerpt) => /zdr, zero data retention/i.test(excerpt))).toEqual([]);
  await expect(page.locator('.search-excerpt mark', { hasText: /^retention$/i }).first()).toBeVisible();
});

test('headings of a page that match are listed below it', async ({ page }) => {
  await page.goto('/search/');
  await ask(page, 'provider terms');
  const places = results(page).first().getByRole('list').getByRole('link');
  await expect(places.first()).toBeVisible();
  for (const place of await places.all()) {
    await expect(place).toHaveAttribute('href', /^\/handbook\/distillation-risks\/provider-terms\/\?found=.*#./);
  }
});

test('what was not understood is said, and what nobody has leads to somebody to ask', async ({ page }) => {
  const { policy } = handbook.organization.contacts;
  await page.goto('/search/');
  await ask(page, 'codex qwertz');
  await expect(remark(page)).toContainText('Without “qwertz”.');
  await ask(page, 'antropic');
  await expect(remark(page)).toContainText('“antropic” was read as “anthropic”.');
  await ask(page, 'qwertz');
  await expect(summary(page)).toHaveText('Nothing found for “qwertz”.');
  await expect(remark(page)).toHaveText(`Ask the ${policy.name}: ${policy.where}`, { useInnerText: true });
  await expect(results(page)).toHaveCount(0);
});
