import { test, expect } from '@playwright/test';
import { parsePages } from './built/parsed-pages.ts';
import { DIST, handbook, htmlFiles, pages, pathOfFile, paths } from './built/site.ts';
import { deadReferences, deadStyleReferences } from './links/dead-references.ts';

const built = { folder: DIST, site: handbook.organization.site };

test('every link, fragment, form and asset of every page leads somewhere', async ({ page }) => {
  const parsed = await parsePages(page, DIST);
  const references = parsed.flatMap((each) => each.references);
  expect(references.length).toBeGreaterThan(parsed.length * 20);
  expect(deadReferences(parsed, built)).toEqual([]);
});

test('every font and picture that a style sheet names is there', () => {
  expect(deadStyleReferences(built)).toEqual([]);
});

test('the pages of the model are the pages of the site, with the fragments that content may link to', async ({
  page,
}) => {
  expect(htmlFiles(DIST).map(pathOfFile).sort()).toEqual(paths.toSorted());
  const parsed = await parsePages(page, DIST);
  const idsOf = new Map(parsed.map(({ path, ids }) => [path, new Set(ids)]));
  const missing = pages.flatMap(({ path, fragments }) =>
    fragments.filter((fragment) => !idsOf.get(path)?.has(fragment)).map((fragment) => `${path}#${fragment}`),
  );
  expect(missing).toEqual([]);
});

test('a page can be reached from the home page by links alone', async ({ page }) => {
  const parsed = await parsePages(page, DIST);
  const reached = new Set(['/']);
  for (const path of reached) {
    for (const { at, value } of parsed.find((each) => each.path === path)?.references ?? []) {
      if (!at.startsWith('a ')) continue;
      const url = new URL(value, new URL(path.slice(1), built.site));
      if (url.origin === new URL(built.site).origin && paths.includes(url.pathname)) reached.add(url.pathname);
    }
  }
  expect(pages.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
});
