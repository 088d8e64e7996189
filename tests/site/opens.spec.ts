import { handbook, pages, paths } from './built/site.ts';
import { expect, test } from './built/reader.ts';

for (const path of paths) {
  // The fixture asserts that nothing went wrong: no error, no policy violation, no request to another host.
  test(`${path} opens without a fault and says what it is`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'load' });
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveCount(1);
    await expect(heading).toBeVisible();
    await expect(page.getByRole('main')).toHaveCount(1);
    await expect(page).toHaveTitle(new RegExp(`${RegExp.escape(handbook.organization.title)}$`));
    await page.waitForLoadState('networkidle');
  });
}

test('no two pages share a title', async ({ page }) => {
  const titles: string[] = [];
  for (const { path } of pages) {
    await page.goto(path, { waitUntil: 'commit' });
    titles.push(await page.title());
  }
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('an address that does not exist leads to a page that helps', async ({ page, faults }) => {
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'There is no page here' })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'May I use this tool?' }).click();
  await expect(page).toHaveURL(/\/decide\/$/);
  expect(faults.filter((fault) => !fault.includes('404'))).toEqual([]);
  faults.length = 0;
});
