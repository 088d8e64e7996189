import { movedPages } from '../../src/model/moved-pages.ts';
import { handbook, htmlAt } from './built/site.ts';
import { expect, test } from './built/reader.ts';

const [old, short] = movedPages(handbook);
const NOW = '/handbook/daily-work/costs-and-switching/';

test('an old address leads to the page, with the fragment, to a heading under its old name as well', async ({
  page,
}) => {
  await page.goto(`${old?.from}#price-of-a-limit`);
  await expect(page).toHaveURL(`${NOW}#price-of-a-limit`);
  await expect(page.getByRole('heading', { name: 'What a limit costs' })).toBeInViewport();
  await page.goto(`${short?.from}?for=leads#what-to-do`);
  await expect(page).toHaveURL(`${NOW}?for=leads#what-to-do`);
  await page.goBack();
  await expect(page, 'the old address is not in the history').toHaveURL(`${NOW}#price-of-a-limit`);
});

test('what lists pages does not know old addresses', async ({ page }) => {
  for (const list of ['/sitemap.xml', '/llms.txt', '/search/a-z/', '/handbook/']) {
    const response = await page.request.get(list);
    expect(await response.text(), list).not.toContain(old?.from);
  }
  for (const from of [old?.from, short?.from])
    expect((await page.request.get(`${from?.slice(0, -1)}.md`)).status(), from).toBe(404);
  expect(htmlAt(old?.from ?? '')).not.toContain('data-pagefind-body');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('an old address leads to the page, and says where it is', async ({ page }) => {
    const html = htmlAt(old?.from ?? '');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain(`<link rel="canonical" href="${handbook.organization.site}${NOW.slice(1)}">`);
    expect(html).toMatch(new RegExp(`<p class="lead">\\s*It is now at <a href="${NOW}">`));
    await page.goto(old?.from ?? '');
    await expect(page).toHaveURL(NOW);
  });

  test('the old name of a heading leads to it', async ({ page }) => {
    await page.goto(`${NOW}#price-of-a-limit`);
    await expect(page.getByRole('heading', { name: 'What a limit costs' })).toBeInViewport();
  });
});
