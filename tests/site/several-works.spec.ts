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
  await expect(
    page.getByText('For all 2 pieces of work you may use Cursor (Teams). Once approved: Claude Code (Enterprise).'),
  ).toBeVisible();
  const row = page.getByRole('row', { name: /^Applied AI, Internal/ });
  await expect(page.getByRole('columnheader')).toHaveText(['Work', 'Cursor (Teams)', 'Claude Code (Enterprise)']);
  await expect(row.getByRole('cell').nth(1)).toHaveText(/Ask first/);
  await expect(
    page
      .getByRole('row', { name: /^For all of it/ })
      .getByRole('cell')
      .nth(1),
  ).toHaveText(/Ask first/);
  expect(new URL(page.url()).search).toBe(QUERY);

  await page.reload();
  await expect(page.getByRole('row')).toHaveCount(4);
  await expect(page.getByRole('checkbox', { name: 'Cursor (Teams)', includeHidden: true })).toBeChecked();
  await row.getByRole('link').nth(1).click();
  await expect(page).toHaveURL(/\/decide\/\?.*tool=claude-code&plan=enterprise/);
});

test('by keyboard alone: Enter adds, and what was removed leaves the focus in the form', async ({ page }) => {
  await page.goto(LINK);
  await page.getByRole('button', { name: 'Add this work' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Choose a division, a data class and a use first.')).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Who owns it' })).toBeFocused();
  await page.getByText('Remove from the list').click();
  await page.getByRole('button', { name: /^Remove Applied AI/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: /^Remove Product/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name, if you like' })).toBeFocused();
  await expect(page.getByRole('table')).toBeHidden();
});

test('what a link names and the policy does not have is explained, and nothing of it is executed', async ({ page }) => {
  await page.goto(`${LINK}&work=<b>x/internal/docs`);
  await expect(page.getByRole('alert')).toContainText('<b>x');
  await expect(page.getByRole('row')).toHaveCount(4);
});

test('on a phone the table needs no sideways scrolling, and axe finds nothing in it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(LINK);
  await expect(page.getByRole('link', { name: 'Ask first' }).first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await bringAxe(page);
  expect(await axeFaults(page)).toEqual([]);
});

const THIRTY = Array.from(
  { length: 30 },
  (_, number) => `repository-${number + 1}, internal, ${number % 2 ? 'docs' : 'product-code'}`,
);

test('three tools for thirty repositories: pasted at once, kept on this device, with a way back', async ({
  page,
  faults,
}) => {
  await page.goto(`${PATH}?plans=claude-code/enterprise,cursor/teams,in-house/standard`);
  await page.getByRole('combobox', { name: 'Who owns it' }).selectOption('product');
  await page.getByText('Paste a list of many').click();
  await page.getByRole('textbox', { name: 'The list' }).fill([...THIRTY, 'odd, internl, docs'].join('\n'));
  await page.getByRole('button', { name: 'Add this list' }).click();
  await expect(page.getByText('30 added, 30 in the list.')).toBeVisible();
  await expect(page.getByRole('alert')).toContainText(
    'Line 31, “odd”: “internl” is no data class, use or division. Did you mean “internal”?',
  );
  // What was not understood stays to be put right.
  await expect(page.getByRole('textbox', { name: 'The list' })).toHaveValue('odd, internl, docs');
  const rows = page.locator('.works-result tbody tr');
  await expect(rows).toHaveCount(30);
  await expect(page.locator('.works-result tfoot td')).toHaveCount(3);

  // Another visit, without the address.
  await page.goto(PATH);
  await expect(rows).toHaveCount(30);
  // Nothing takes the focus, and the page stays at its beginning.
  expect(await page.evaluate(() => [scrollY, document.activeElement === document.body])).toEqual([0, true]);
  await expect(page.getByRole('columnheader')).toHaveCount(4);
  await expect(page.getByRole('rowheader', { name: /^repository-7/ })).toBeVisible();

  await page.getByRole('button', { name: 'Empty the list' }).click();
  await expect(page.locator('.works-result')).toBeHidden();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rows).toHaveCount(30);
  await page.goto(PATH);
  await expect(rows).toHaveCount(30);
  expect(faults).toEqual([]);
});

test('a list that comes with a link leaves the reader’s own as it is until they keep it', async ({ page }) => {
  await page.goto(`${PATH}?work=product/internal/docs/mine&plans=in-house/standard`);
  await page.getByRole('button', { name: 'Empty the list' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.goto(`${LINK}`);
  await expect(page.getByText('This list came with the link')).toBeVisible();
  await page.getByRole('button', { name: 'Show my own' }).click();
  await expect(page.getByRole('rowheader', { name: /^mine/ })).toBeVisible();
  await page.goto(`${LINK}`);
  await page.getByRole('button', { name: 'Keep this one instead' }).click();
  await expect(page.getByText('This list came with the link')).toBeHidden();
  await page.goto(PATH);
  await expect(page.getByRole('rowheader', { name: /^Applied AI, Internal/ })).toBeVisible();
});

/** The script that keeps the list, which comes after the page. */
const KEEPING = /\/views\.[^/]*\.js$/;

test('a change is shown as done once it is kept, so that a reader who leaves at that moment loses nothing', async ({
  page,
}) => {
  await page.route(KEEPING, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.goto(`${PATH}?work=product/internal/docs/mine`);
  await page.getByRole('button', { name: 'Empty the list' }).click();
  await expect(page.getByText('The list is empty.')).toBeVisible();
  // Read by the same task that says so: a page that is left now has kept it.
  expect(await page.evaluate(() => localStorage.getItem('handbook:progress'))).toContain('"works":[]');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.goto(PATH);
  await expect(page.getByRole('columnheader', { name: /^mine/ })).toBeVisible();
});

test('where the script that keeps the list does not come, the change is in the address, and that is said', async ({
  page,
  faults,
}) => {
  await page.route(KEEPING, (route) => route.abort());
  await page.goto(`${PATH}?work=product/internal/docs/mine&work=applied-ai/internal/docs/other`);
  await expect(page.getByText('The table could not be loaded. Reload the page.')).toBeVisible();
  await page.getByText('Remove from the list').click();
  await page.getByRole('button', { name: /^Remove other/ }).click();
  await expect(page.getByText('Removed. This device could not keep the list: copy the link instead.')).toBeVisible();
  expect(new URL(page.url()).search).toBe('?work=product/internal/docs/mine');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('button', { name: /^Remove other/ })).toBeVisible();
  expect(faults.splice(0).filter((fault) => !fault.includes('ERR_FAILED'))).toEqual([]);
});

test('what another tab has kept meanwhile is not overwritten', async ({ page, context }) => {
  await page.goto(`${PATH}?work=product/internal/docs/mine`);
  await page.getByRole('button', { name: 'Empty the list' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  const other = await context.newPage();
  await other.goto(PATH);
  await other.getByRole('checkbox', { name: 'Cursor (Teams)', includeHidden: true }).dispatchEvent('click');
  await expect(other).toHaveURL(/plans=cursor/);
  await page.getByText('Remove from the list').click();
  await page.getByRole('button', { name: /^Remove mine/ }).click();
  await expect(page.getByText('Removed.')).toBeVisible();
  await page.goto(PATH);
  await expect(page.getByRole('rowheader', { name: /^mine/ })).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Cursor (Teams)', includeHidden: true })).toBeChecked();
});

test('the list is in the file of everything on this device, and comes back from it', async ({ page, browser }) => {
  await page.goto(`${PATH}?work=product/internal/docs/mine&plans=in-house/standard`);
  await page.getByRole('button', { name: 'Empty the list' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('link', { name: 'everything on this device' }).click();
  await page.getByText('Other formats, and clearing').click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export everything on this device' }).click();
  const file = await (await download).path();
  const context = await browser.newContext();
  const elsewhere = await context.newPage();
  await elsewhere.goto('/checks/');
  await elsewhere.locator('input[type="file"]').setInputFiles(file);
  await elsewhere.locator('dialog.import button[value="import"]').click();
  await elsewhere.goto(PATH);
  await expect(elsewhere.getByRole('rowheader', { name: /^mine/ })).toBeVisible();
  await context.close();
});

test('the table prints whole, without the form', async ({ page }) => {
  await page.goto(LINK);
  await expect(page.getByRole('row')).toHaveCount(4);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.works-form')).toBeHidden();
  await expect(page.locator('.works-actions')).toBeHidden();
  await expect(page.getByRole('row')).toHaveCount(4);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the page leads to the matrix', async ({ page }) => {
    await page.goto(PATH);
    await expect(page.getByRole('main').getByRole('link', { name: 'matrix' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Add this work' })).toBeHidden();
  });
});
