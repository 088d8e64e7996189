import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { absoluteAddress } from '../../src/model/address.ts';
import { markdownPath } from '../../src/model/markdown-path.ts';
import { expect, test } from './built/reader.ts';
import { DIST, handbook } from './built/site.ts';

const CHAPTER = '/handbook/tool-policy/incidents/';
// Without the byte order mark, which is for hosts that name no character set.
const markdown = readFileSync(join(DIST, markdownPath(CHAPTER)), 'utf8').replace(/^\uFEFF/, '');
const address = new URL(absoluteAddress(handbook.organization.site, markdownPath(CHAPTER))).pathname;

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a page is copied as Markdown, and says so', async ({ page }) => {
    await page.goto(CHAPTER);
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(page.locator('.markdown-version').getByRole('status')).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(markdown);
  });

  test('a page that cannot be fetched says so, and is copied once it can', async ({ page, faults }) => {
    await page.goto(CHAPTER);
    await page.route('**/*.md', (route) => route.abort());
    const button = page.getByRole('button', { name: 'Copy as Markdown' });
    const said = page.locator('.markdown-version').getByRole('status');
    await button.click();
    await expect(said).toHaveText('Could not be loaded. Try again.');
    await page.unroute('**/*.md');
    await button.click();
    await expect(said).toHaveText('Copied');
    // The browser complains about the request that failed on purpose.
    faults.splice(0);
  });
});

test('without a clipboard, as on plain http, the Markdown is shown and selected instead', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(CHAPTER);
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.locator('.markdown-version').getByRole('status')).toHaveText(
    'Selected: copy it with your keyboard',
  );
  const field = page.getByRole('textbox', { name: 'This page as Markdown' });
  await expect(field).toBeFocused();
  await expect(field).toHaveValue(markdown);
  const selected = await field.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart);
  expect(selected).toBe(markdown.length);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a link leads to the Markdown, and no button promises what cannot be done', async ({ page }) => {
    await page.goto(CHAPTER);
    await expect(page.getByRole('button', { name: 'Copy as Markdown' })).toBeHidden();
    await expect(page.getByRole('link', { name: 'This page as Markdown' })).toHaveAttribute('href', address);
  });
});
