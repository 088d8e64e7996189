import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { serveCompressed } from '../../../src/commands/measure/compressed-server.ts';

test('the server that measures sends every file of a site, also those of the search index', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'compressed-server-'));
  t.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'pagefind'));
  writeFileSync(join(folder, 'index.html'), '<p>A page</p>');
  writeFileSync(join(folder, 'pagefind', 'pagefind.en_1.pf_meta'), 'bytes');
  writeFileSync(join(folder, 'pagefind', 'wasm.en.pagefind'), 'more bytes');
  const server = await serveCompressed(folder, '/');
  t.after(() => server.stop());
  const got = async (path: string) => {
    const answer = await fetch(`${server.address}${path}`);
    return [answer.status, answer.headers.get('content-type'), await answer.text()];
  };
  assert.deepEqual(await got(''), [200, 'text/html; charset=utf-8', '<p>A page</p>']);
  assert.deepEqual(await got('pagefind/pagefind.en_1.pf_meta'), [200, 'application/octet-stream', 'bytes']);
  assert.deepEqual(await got('pagefind/wasm.en.pagefind'), [200, 'application/octet-stream', 'more bytes']);
  assert.deepEqual(await got('missing/'), [404, null, '']);
  assert.deepEqual(
    server.takeSent().map(({ path }) => path),
    ['/', '/pagefind/pagefind.en_1.pf_meta', '/pagefind/wasm.en.pagefind'],
  );
});
