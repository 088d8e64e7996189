import { globSync } from 'node:fs';
import { extname } from 'node:path';
import { expect, test } from './built/reader.ts';
import { DIST } from './built/site.ts';

/** Holds the endings of files that only the search engine reads, in a form of its own. */
const OF_SEARCH = /^\.(pagefind|pf_\w+)$/;

test('every kind of file in the build has a type, and text says its character set', async ({ request }) => {
  const files = new Map(globSync('**/*.*', { cwd: DIST }).map((file) => [extname(file), file]));
  expect([...files.keys()]).toEqual(expect.arrayContaining(['.html', '.md', '.mjs', '.xml', '.csv', '.json', '.txt']));
  for (const [ending, file] of files) {
    if (OF_SEARCH.test(ending)) continue;
    const response = await request.get(`/${file.split('/').map(encodeURIComponent).join('/')}`);
    const type = response.headers()['content-type'] ?? '';
    expect.soft(type, file).not.toContain('octet-stream');
    if (/^text\/|\/json$|xml$/.test(type.split(';')[0] ?? '') && ending !== '.svg')
      expect.soft(type, file).toContain('; charset=utf-8');
  }
});

test('what is named by its content may be kept for good, and pages are asked about anew', async ({ page }) => {
  const kept: Record<string, string | undefined> = {};
  page.on('response', (response) => {
    kept[new URL(response.url()).pathname] = response.headers()['cache-control'];
  });
  await page.goto('/decide/');
  await page.waitForLoadState('networkidle');
  const assets = Object.keys(kept).filter((path) => path.startsWith('/_astro/'));
  expect(assets.length).toBeGreaterThan(3);
  for (const path of assets) expect.soft(kept[path], path).toBe('public, max-age=31536000, immutable');
  expect(kept['/decide/']).toBe('no-cache');
});
