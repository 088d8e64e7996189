import { expect, test } from './built/reader.ts';

test('an address that does not exist leads to a page that helps', async ({ page, faults }) => {
  const response = await page.goto('/no/such/page/');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1, name: 'There is no page here' })).toBeVisible();
  expect(faults.splice(0).filter((fault) => !fault.includes('404'))).toEqual([]);
  await page.getByRole('main').getByRole('link', { name: 'May I use this tool?' }).click();
  await expect(page).toHaveURL(/\/decide\/$/);
});
