import { expect, test } from './built/reader.ts';

const COMMANDS = '/checks/log-review/';

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a block of commands is copied as it stands, and the page says so', async ({ page }) => {
    await page.goto(COMMANDS);
    const block = page.locator('.code-block').filter({ hasText: 'umask 077' }).first();
    await block.getByRole('button', { name: /^Copy block \d+$/ }).click();
    await expect(block.getByRole('status')).toHaveText('Copied');
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe((await block.locator('pre').textContent())?.trimEnd());
    expect(copied).toContain('\n');
  });

  test('by keyboard as well', async ({ page }) => {
    await page.goto(COMMANDS);
    const button = page.getByRole('button', { name: 'Copy block 1', exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('.code-block').first().getByRole('status')).toHaveText('Copied');
    await expect(button).toBeFocused();
  });
});

test('without a clipboard, as on plain http, the commands are selected instead', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(COMMANDS);
  const block = page.locator('.code-block').nth(1);
  await block.getByRole('button').click();
  await expect(block.getByRole('status')).toHaveText('Selected: copy it with your keyboard');
  const selected = await page.evaluate(() => getSelection()?.toString().trimEnd());
  expect(selected).toBe((await block.locator('pre').textContent())?.trimEnd());
});

test('what copies is not asked for before somebody points at a button or reaches it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(COMMANDS, { waitUntil: 'networkidle' });
  expect(asked).not.toContain('/copy-code.js');
  const answer = page.waitForResponse('**/copy-code.js');
  await page.getByRole('button', { name: 'Copy block 1', exact: true }).hover();
  expect((await answer).status()).toBe(200);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('no button promises what cannot be done, and the commands are there', async ({ page }) => {
    await page.goto(COMMANDS);
    await expect(page.locator('.copy-code').first()).toBeHidden();
    await expect(page.locator('.code-block pre').first()).toBeVisible();
  });
});
