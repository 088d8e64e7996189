import { axeFaults, bringAxe } from './every-page/axe-faults.ts';
import { expect, test } from './built/reader.ts';

const PATH = '/decide/compare/';
const QUERY =
  '?work=applied-ai/internal/product-code&work=product/internal/docs&plans=claude-code/enterprise,cursor/teams';
const LINK = PATH + QUERY;

test('somebody adds two pieces of work and chooses plans: one table, and the address brings it back', async ({
  page,
}) => {
  await page.goto(PATH);
  await expect(page.getByText('The table appears here once you have added')).toBeVisible();
  const add = async (division: string, data: string, use: string) => {
    await page.getByRole('combobox', { name: 'Who owns it' }).selectOption(division);
    await page.getByRole('combobox', { name: /most sensitive/ }).selectOption(data);
    await page.getByRole('combobox', { name: /output goes/ }).selectOption(use);
    await page.getByRole('button', { name: 'Add this work' }).click();
  };
  await add('applied-ai', 'internal', 'product-code');
  await add('product', 'internal', 'docs');
  await page.getByText('Only the plans that I have').click();
  await page.getByRole('checkbox', { name: 'Claude Code (Enterprise)' }).check();
  await page.getByRole('checkbox', { name: 'Cursor (Teams)' }).check();
  await expect(page.getByText(/^1 of 2 plans may be used for all 2 pieces of work, and 1 more once/)).toBeVisible();
  const row = page.getByRole('row', { name: /^Claude Code \(Enterprise\)/ });
  await expect(row.getByRole('cell')).toHaveText([/Ask first/, /Ask first/, /With conditions/]);
  expect(new URL(page.url()).search).toBe(QUERY);

  await page.reload();
  await expect(page.getByRole('row')).toHaveCount(3);
  await expect(page.getByRole('checkbox', { name: 'Cursor (Teams)', includeHidden: true })).toBeChecked();
  await row.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/decide\/\?.*tool=claude-code&plan=enterprise/);
});

test('by keyboard alone: Enter adds, and what was removed leaves the focus in the form', async ({ page }) => {
  await page.goto(LINK);
  await page.getByRole('button', { name: 'Add this work' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Choose a division, a data class and a use first.')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Who owns it' })).toBeFocused();
  await page.getByRole('button', { name: /^Remove Applied AI/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Remove Product/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('combobox', { name: 'Who owns it' })).toBeFocused();
  await expect(page.getByRole('table')).toBeHidden();
});

test('what a link names and the policy does not have is explained, and nothing of it is executed', async ({ page }) => {
  await page.goto(`${LINK}&work=<b>x/internal/docs`);
  await expect(page.getByRole('alert')).toContainText('<b>x');
  await expect(page.getByRole('row')).toHaveCount(3);
});

test('on a phone the table needs no sideways scrolling, and axe finds nothing in it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(LINK);
  await expect(page.getByRole('link', { name: 'Ask first' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await bringAxe(page);
  expect(await axeFaults(page)).toEqual([]);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page leads to the matrix', async ({ page }) => {
    await page.goto(PATH);
    await expect(page.getByRole('main').getByRole('link', { name: 'matrix' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Add this work' })).toBeHidden();
  });
});
