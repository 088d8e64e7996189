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

/** WebKit's rule: a page may use the clipboard at the very moment of a press, and not after it has waited for anything. */
const allowOnlyAtThePress = () => {
  const refusal = () => Promise.reject(new DOMException('not at the moment of a press', 'NotAllowedError'));
  let isPress = false;
  addEventListener('click', () => (isPress = true), { capture: true });
  addEventListener('click', () => (isPress = false));
  const { clipboard } = navigator;
  const write = clipboard.write.bind(clipboard);
  clipboard.write = (items) => (isPress ? write(items) : refusal());
  clipboard.writeText = refusal;
};

test.describe('where a page may copy only at the moment of the press', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  for (const { path, name, copied } of [
    { path: COMMANDS, name: 'Copy block 1', copied: /^umask 077\n/ },
    { path: '/tools/codex/', name: 'Copy as Markdown', copied: /^---\ntitle: Codex\n/ },
  ]) {
    test(`the first press of “${name}” copies, also before its script has come`, async ({ page }) => {
      await page.addInitScript(allowOnlyAtThePress);
      await page.goto(path);
      const button = page.getByRole('button', { name, exact: true });
      // By script: no pointer has come near it before.
      await button.evaluate((element: HTMLButtonElement) => element.click());
      await expect(button.locator('..').getByRole('status')).toHaveText('Copied');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(copied);
    });
  }
});

test('a button whose script is gone says so', async ({ page, faults }) => {
  await page.route('**/copy-*.js', (route) => route.abort());
  await page.goto(COMMANDS);
  await page.getByRole('button', { name: 'Copy block 1', exact: true }).press('Enter');
  await expect(page.locator('.copy-code').first()).toHaveText('Could not be loaded. Reload the page.');
  // The browser complains about the request that failed on purpose.
  faults.splice(0);
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
