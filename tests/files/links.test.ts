import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePages } from '../site/built/parsed-pages.ts';
import { unlistedPages } from '../site/built/unlisted-pages.ts';
import { DIST, handbook, pages, paths } from '../site/built/site.ts';
import { deadReferences, deadStyleReferences } from './links/dead-references.ts';

const built = { folder: DIST, site: handbook.organization.site };
const parsed = parsePages(DIST);

test('every link, fragment, form and asset of every page leads somewhere', () => {
  const references = parsed.flatMap((each) => each.references);
  assert.ok(references.length > parsed.length * 20);
  assert.deepEqual(deadReferences(parsed, built), []);
});

test('every font and picture that a style sheet names is there', () => {
  assert.deepEqual(deadStyleReferences(built), []);
});

test('the pages of the model are the pages of the site, with the fragments that content may link to', () => {
  assert.deepEqual(parsed.map(({ path }) => path).sort(), [...paths, ...unlistedPages(handbook)].sort());
  const idsOf = new Map(parsed.map(({ path, ids }) => [path, new Set(ids)]));
  const missing = pages.flatMap(({ path, fragments }) =>
    fragments.filter((fragment) => !idsOf.get(path)?.has(fragment)).map((fragment) => `${path}#${fragment}`),
  );
  assert.deepEqual(missing, []);
});

test('a page can be reached from the home page by links alone', () => {
  const reached = new Set(['/']);
  for (const path of reached) {
    for (const { at, value } of parsed.find((each) => each.path === path)?.references ?? []) {
      if (!at.startsWith('a ')) continue;
      const url = new URL(value, new URL(path.slice(1), built.site));
      if (url.origin === new URL(built.site).origin && paths.includes(url.pathname)) reached.add(url.pathname);
    }
  }
  assert.deepEqual(
    pages.map(({ path }) => path).filter((path) => !reached.has(path)),
    [],
  );
});
