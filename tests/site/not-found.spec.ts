import { expect, test } from './built/reader.ts';

test('an address that does not exist leads to a page that helps', async ({ page, faults }) => {
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'There is no page here' })).toBeVisible();
  expect(faults.splice(0).filter((fault) => !fault.includes('404'))).toEqual([]);
  await page.getByRole('main').getByRole('link', { name: 'May I use this tool?' }).click();
  await expect(page).toHaveURL(/\/decide\/$/);
});

test('a slip in an address offers the page that was meant, by its heading', async ({ page, faults }) => {
  await page.goto('/tools/codx/');
  const offered = page.locator('.not-found-near');
  await expect(offered.getByRole('heading', { name: 'Did you mean one of these?' })).toBeVisible();
  await offered.getByRole('link', { name: 'Codex', exact: true }).click();
  await expect(page).toHaveURL(/\/tools\/codex\/$/);
  expect(faults.splice(0).filter((fault) => !fault.includes('404'))).toEqual([]);
});

test('an address that resembles none offers nothing', async ({ page, faults }) => {
  const sitemap = page.waitForResponse(/sitemap\.xml$/);
  await page.goto('/wp-admin/setup.php');
  await sitemap;
  await expect(page.locator('.not-found-near')).toBeHidden();
  expect(faults.splice(0).filter((fault) => !fault.includes('404'))).toEqual([]);
});
