import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { reported, unusedReasons } from '../../../src/commands/html-checker/accepted-messages.ts';
import { checkPages } from '../../../src/commands/html-checker/check-pages.ts';
import { ROOT } from '../../../src/commands/project.ts';

const java = process.env.HANDBOOK_JAVA;
if (!java) throw new Error('HANDBOOK_JAVA names no Java. Run npm run test:browsers -- --only html.');

const page = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title></head><body>${body}</body></html>`;

test('a fault that every browser forgives is found, and only where it is', async (t) => {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-html-'));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'index.html'), page('<p><time datetime="2026-11-22">dated</time></p>'));
  writeFileSync(join(folder, 'planted.html'), page('<p><time>undated</time></p>'));
  const { pages, messages } = await checkPages(folder, java);
  assert.equal(pages.length, 2);
  const found = reported(messages);
  assert.deepEqual(
    found.map(({ type, url }) => [type, new URL(url).pathname]),
    [['error', '/planted.html']],
  );
  assert.match(found[0]?.message ?? '', /time.*undated|datetime/);
});

test('every page of the build is valid HTML by the W3C', async () => {
  const { pages, messages } = await checkPages(join(ROOT, 'dist'), java);
  assert.ok(pages.length > 100, `${pages.length} pages`);
  const lines = reported(messages).map(
    ({ type, url, lastLine, lastColumn, message, extract }) =>
      `${new URL(url).pathname}:${lastLine}:${lastColumn}  ${type}  ${message}\n    ${extract}`,
  );
  assert.equal(lines.length, 0, `\n${lines.join('\n')}`);
  assert.deepEqual(unusedReasons(messages), [], 'reasons that no message needs any longer');
});
