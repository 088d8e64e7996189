import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nearestPaths } from '../../../src/search/nearest-paths.ts';

const PATHS = [
  '/',
  '/tools/',
  '/tools/codex/',
  '/tools/cursor/',
  '/handbook/tool-policy/incidents/',
  '/faq/own-model/',
  '/glossary/',
];

test('a slip, a missing folder, another folder and the ending of a file lead to the page that was meant', () => {
  for (const [asked, meant] of [
    ['/tools/codx/', '/tools/codex/'],
    ['/codex/', '/tools/codex/'],
    ['/tools/Codex.html', '/tools/codex/'],
    ['/handbook/policy/incident', '/handbook/tool-policy/incidents/'],
    ['/glosary', '/glossary/'],
    ['/faq/own-model/index.html', '/faq/own-model/'],
  ] as const)
    assert.equal(nearestPaths(asked, PATHS)[0], meant, asked);
});

test('nothing is offered for what resembles nothing, and never more than three', () => {
  assert.deepEqual(nearestPaths('/wp-admin/setup.php', PATHS), []);
  assert.deepEqual(nearestPaths('/', PATHS), []);
  assert.equal(
    nearestPaths(
      '/a1/',
      ['/a2/', '/a3/', '/a4/', '/a5/'].map((path) => `/x${path}`),
    ).length,
    0,
  );
  assert.equal(nearestPaths('/page-1/', ['/page-2/', '/page-3/', '/page-4/', '/page-5/']).length, 3);
});
