import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ROOT } from '../../../../src/commands/project.ts';
import { HOSTING_HEADERS } from '../../../../src/commands/serve/hosting-headers.ts';
import { createSiteServer } from '../../../../src/commands/serve/site-server.ts';
import { get, headerOf, listen, statusOf } from './raw-request.ts';
import { smallSite } from './small-site.ts';

const { folder, remove } = smallSite();
const server = createSiteServer({ folder, base: '/', host: '127.0.0.1' });
const port = await listen(server);
after(() => {
  server.close();
  remove();
});

/** The rows of README's table, each as the texts of its cells without the marks of code. */
const rows = readFileSync(join(ROOT, 'README.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| `(\*|\/_astro)/.test(line))
  .map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, 4)
      .map((cell) => cell.trim().replaceAll('`', '')),
  );

/** A file that a row is about. */
const SAMPLES: Record<string, string> = {
  '*': '/check-tool.mjs',
  '/_astro/*': '/_astro/page.a1b2c3.js',
  '*.html': '/policy/',
  '*.css': '/_astro/_..a1b2c3.css',
  '*.js': '/_astro/page.a1b2c3.js',
  '*.mjs': '/check-tool.mjs',
  '*.json': '/rules.json',
  '*.md': '/policy.md',
  '*.txt': '/llms.txt',
  '*.csv': '/status.csv',
  '*.xml': '/feed.xml',
  '*.ics': '/dates.ics',
  '*.svg': '/favicon.svg',
};

test('the README lists the headers of the preview server, in its order', () => {
  assert.deepEqual(
    rows,
    HOSTING_HEADERS.map(({ files, header, value }) => [files, header, value]),
  );
});

for (const [files = '', header = '', value] of rows) {
  test(`the preview server sends ${header} with ${files}`, async () => {
    const answer = await get(port, SAMPLES[files] ?? assert.fail(`no sample for ${files}`));
    assert.equal(statusOf(answer), 200);
    assert.equal(headerOf(answer, header), value);
  });
}

test('pages are asked about anew, and what is named by its content is not', async () => {
  for (const target of ['/', '/policy/', '/nothing/', '/llms.txt', '/policy', '//'])
    assert.equal(headerOf(await get(port, target), 'cache-control'), 'no-cache', target);
  for (const target of ['/_astro/nothing.js', '/_astro/'])
    assert.equal(headerOf(await get(port, target), 'cache-control'), 'no-cache', target);
});

test('no answer goes without the headers that protect its reader', async () => {
  for (const target of ['/', '/nothing', '/policy', '//', '/favicon.svg']) {
    const answer = await get(port, target);
    assert.match(headerOf(answer, 'content-security-policy') ?? '', /frame-ancestors 'none'/, target);
    assert.equal(headerOf(answer, 'x-content-type-options'), 'nosniff', target);
  }
});
