import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { createContext, runInContext } from 'node:vm';
import { ROOT } from '../../../../src/commands/project.ts';

interface Parameter {
  value: string;
  multiValue?: { value: string }[];
}

const context = createContext({});
runInContext(readFileSync(join(ROOT, 'hosting', 's3', 'index-pages.js'), 'utf8'), context);

/** Returns what CloudFront would do with a request: ask S3 for a file, or answer by itself. */
function answer(uri: string, querystring: Record<string, Parameter> = {}): string {
  const event = { version: '1.0', request: { method: 'GET', uri, querystring, headers: {} } };
  const text: unknown = runInContext(`JSON.stringify(handler(${JSON.stringify(event)}))`, context);
  const result = JSON.parse(String(text));
  return result.statusCode ? `${result.statusCode} ${result.headers.location.value}` : result.uri;
}

test('a page is the index of its folder, and files are themselves', () => {
  assert.equal(answer('/'), '/index.html');
  assert.equal(answer('/handbook/tools/codex/'), '/handbook/tools/codex/index.html');
  for (const file of [
    '/check-tool.mjs',
    '/api/v1/rules.json',
    '/tools/codex.md',
    '/_astro/page.a1b2c3.js',
    '/404.html',
  ])
    assert.equal(answer(file), file);
});

test('the address of a page without its last slash leads to the page, with the whole question', () => {
  assert.equal(answer('/decide'), '302 /decide/');
  assert.equal(
    answer('/decide', {
      tool: { value: 'codex' },
      use: { value: 'a%20b', multiValue: [{ value: 'a%20b' }, { value: 'c' }] },
      open: { value: '' },
    }),
    '302 /decide/?tool=codex&use=a%20b&use=c&open',
  );
});

test('no address leads to another host', () => {
  for (const address of ['//evil.example', '/\\evil', '///evil', '\\\\evil', '/\\/evil'])
    assert.match(answer(address), /^302 \/(?![/\\])|^[^3]/, address);
  assert.equal(answer('//evil'), '302 /evil/');
});
