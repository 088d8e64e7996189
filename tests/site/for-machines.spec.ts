import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { absoluteAddress } from '../../src/model/address.ts';
import { markdownPath } from '../../src/model/markdown-path.ts';
import { previewOf, previewPath, PREVIEWS } from '../../src/preview-image/previews.ts';
import { markdownNodes, wordsOf } from './built/markdown-nodes.ts';
import { expect, test } from './built/reader.ts';
import { DIST, fileAt, handbook, htmlAt, pages } from './built/site.ts';

const { site } = handbook.organization;
const markdownOf = (path: string) => readFileSync(join(DIST, markdownPath(path)), 'utf8');
const CHAPTER = '/handbook/tool-policy/incidents/';

test('every page has a Markdown version with the same headings, and no HTML in it', async ({ page }) => {
  for (const { path } of pages) {
    const nodes = markdownNodes(markdownOf(path));
    const headings = nodes
      .filter(({ type }) => type === 'heading')
      .map((heading) => `${heading.depth} ${wordsOf(heading)}`);
    expect.soft(headings, path).toEqual(await page.evaluate(headingsOf, htmlAt(path)));
    expect.soft(headings.length, path).toBeGreaterThan(0);
    expect.soft(nodes.filter(({ type }) => type === 'html').map(wordsOf), path).toEqual([]);
    expect.soft(markdownOf(path), path).toContain(`\naddress: ${absoluteAddress(site, path)}\n`);
  }
});

/** Runs in the browser: the headings that a reader without script sees in the main part. */
function headingsOf(html: string): string[] {
  const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
  return [...(main?.querySelectorAll('h1, h2, h3, h4, h5, h6') ?? [])]
    .filter((heading) => !heading.closest('nav, form, site-search, [hidden]'))
    .map((heading) => `${heading.localName.slice(1)} ${heading.textContent.replaceAll(/\s+/g, ' ').trim()}`);
}

test('every address in a Markdown version is whole', () => {
  for (const { path } of pages)
    for (const [link, address = ''] of markdownOf(path).matchAll(/\]\(([^)\s]*)\)/g))
      expect.soft(address, `${path}: ${link}`).toMatch(/^(https?:\/\/|mailto:)/);
});

test('a page names its Markdown version, its picture and what it is', async ({ page }) => {
  for (const { path } of pages) {
    const head = await page.evaluate(readHead, htmlAt(path));
    expect.soft(head.markdown, path).toEqual([fileLink(path), fileLink(path)]);
    const preview = previewOf(path);
    expect.soft(head.image, path).toBe(absoluteAddress(site, previewPath(preview)));
    expect.soft(head.imageText, path).toContain(preview.title);
    const types = head.data.flatMap((text) => (JSON.parse(text) as Data)['@graph'].map((thing) => thing['@type']));
    const deep = path.split('/').length > 3 && !path.startsWith('/sources/');
    expect.soft(types.includes('BreadcrumbList'), path).toBe(deep);
  }
});

const fileLink = (path: string) => new URL(absoluteAddress(site, markdownPath(path))).pathname;

interface Data {
  '@graph': { '@type': string }[];
}

/** Runs in the browser. */
function readHead(html: string) {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const meta = (name: string) => page.querySelector(`meta[property="${name}"]`)?.getAttribute('content') ?? '';
  return {
    markdown: [...page.querySelectorAll('link[type="text/markdown"], .markdown-version a')].map((link) =>
      link.getAttribute('href'),
    ),
    image: meta('og:image'),
    imageText: meta('og:image:alt'),
    data: [...page.querySelectorAll('script[type="application/ld+json"]')].map(({ textContent }) => textContent),
  };
}

test('the pictures have the size that previews want, and weigh little', () => {
  for (const preview of PREVIEWS) {
    const file = readFileSync(join(DIST, previewPath(preview)));
    expect(file.subarray(1, 4).toString(), preview.name).toBe('PNG');
    expect([file.readUInt32BE(16), file.readUInt32BE(20)], preview.name).toEqual([1200, 630]);
    expect(file.length, preview.name).toBeLessThan(60_000);
  }
});

test('every address in llms.txt leads somewhere', () => {
  const text = readFileSync(join(DIST, 'llms.txt'), 'utf8');
  const addresses = [...text.matchAll(/https:\/\/[^\s)`]+/g)].map(([address]) => address.replace(/[.:]$/, ''));
  const own = addresses.filter((address) => address.startsWith(site));
  expect(own.length).toBeGreaterThan(handbook.chapters.length + handbook.tools.length + handbook.faq.length);
  expect(own.filter((address) => fileAt(new URL(address).pathname, { folder: DIST, site }) === undefined)).toEqual([]);
});

test('the page for addresses that do not exist has no Markdown version', () => {
  expect(existsSync(join(DIST, '404.md'))).toBe(false);
  expect(htmlAt('/404.html')).not.toContain('text/markdown');
});

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a page is copied as Markdown, and says so', async ({ page }) => {
    await page.goto(CHAPTER);
    await page.getByRole('button', { name: 'Copy as Markdown' }).click();
    await expect(page.locator('.markdown-version').getByRole('status')).toHaveText('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(markdownOf(CHAPTER));
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
  await expect(field).toHaveValue(markdownOf(CHAPTER));
  const selected = await field.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart);
  expect(selected).toBe(markdownOf(CHAPTER).length);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('a link leads to the Markdown, and no button promises what cannot be done', async ({ page }) => {
    await page.goto(CHAPTER);
    await expect(page.getByRole('button', { name: 'Copy as Markdown' })).toBeHidden();
    await expect(page.getByRole('link', { name: 'This page as Markdown' })).toHaveAttribute('href', fileLink(CHAPTER));
  });
});
