import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { meaningPaths } from '../../src/model/glossary-pages.ts';
import { expect, test } from '../site/built/reader.ts';
import { handbook, pages } from '../site/built/site.ts';
import { ask, firstPlace } from '../site/search/asking.ts';

interface Query {
  query: string;
  /** Path and fragment of the entry that comes first. */
  first: string;
}

/** The handbook that the queries are about, by its title. Whoever has other content has other pages to find. */
const ASKED_OF = 'AI coding tools handbook';
const meaningPath = meaningPaths(handbook.glossary, handbook.today);
const QUERIES = (parse(readFileSync(new URL('../search-queries.yaml', import.meta.url), 'utf8')) as Query[]).map(
  // A term has a permanent address; where it is explained depends on how many terms there are.
  ({ query, first }) => ({ query, first: first.replace(/^\/glossary\/#(.+)$/, (_, id: string) => meaningPath(id)) }),
);

if (handbook.organization.title === ASKED_OF) {
  test('the queries are many, different, and each expects a place of the handbook', () => {
    expect(QUERIES.length).toBeGreaterThanOrEqual(64);
    expect(new Set(QUERIES.map(({ query }) => query.toLowerCase())).size).toBe(QUERIES.length);
    const places = pages.flatMap(({ path, fragments }) => [
      path,
      ...fragments.map((fragment) => `${path}#${fragment}`),
    ]);
    expect(QUERIES.map(({ first }) => first).filter((first) => !places.includes(first))).toEqual([]);
  });

  test('people find first what they look for', async ({ page }) => {
    test.slow();
    await page.goto('/search/');
    for (const { query, first } of QUERIES) {
      await ask(page, query);
      expect.soft(await firstPlace(page), query).toBe(first);
    }
  });
}

test('every rule is found by its id, every tool by its name, every term by its own', async ({ page }) => {
  test.slow();
  await page.goto('/search/');
  const named = [
    ...handbook.rules.map(({ id }) => ({ name: id, place: `/policy/#${id}` })),
    ...handbook.tools.map(({ id, name }) => ({ name, place: `/tools/${id}/` })),
    ...handbook.checks.map(({ id, title }) => ({ name: title, place: `/checks/${id}/` })),
    ...handbook.checklists.map(({ id, title }) => ({ name: title, place: `/checklists/${id}/` })),
    ...handbook.faq.map(({ id, question }) => ({ name: question, place: `/faq/${id}/` })),
  ];
  for (const { name, place } of named) {
    await ask(page, name);
    expect.soft(await firstPlace(page), name).toBe(place);
  }
});
