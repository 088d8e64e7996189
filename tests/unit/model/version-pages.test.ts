import assert from 'node:assert/strict';
import { test } from 'node:test';
import { versionDivisions, versionPages } from '../../../src/model/version-pages.ts';
import { first, version } from '../versions/editions.ts';

test('a version has a page of its own, its rules, its conditions, and the answers of each division', () => {
  assert.deepEqual(
    versionPages([version(1, first)]).map(({ path }) => path),
    [
      '/policy/versions/1/',
      '/policy/versions/1/rules/',
      '/policy/versions/1/conditions/',
      ...first.divisions.map(({ id }) => `/policy/versions/1/answers/${id}/`),
    ],
  );
});

test('many rules go on over several pages, and none is lost', () => {
  const [rule] = first.rules;
  assert.ok(rule);
  const rules = Array.from({ length: 95 }, (_, index) => ({ ...rule, id: `RULE-${index}` }));
  const pages = versionPages([version(1, { ...first, rules })]).filter(({ path }) => path.includes('/rules/'));
  assert.deepEqual(
    pages.map(({ path }) => path),
    ['/policy/versions/1/rules/', '/policy/versions/1/rules/2/', '/policy/versions/1/rules/3/'],
  );
  assert.deepEqual(
    pages.flatMap(({ fragments }) => fragments),
    rules.map(({ id }) => id),
  );
});

test('the answers of a policy that is too large for tables have no pages', () => {
  const [tool] = first.tools;
  assert.ok(tool);
  const tools = Array.from({ length: 20_000 }, (_, index) => ({ ...tool, id: `tool-${index}` }));
  assert.deepEqual(versionDivisions({ ...first, tools }), []);
});
