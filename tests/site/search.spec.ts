import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { expect, test } from './built/reader.ts';
import { handbook, pages } from './built/site.ts';
import { ask, openSearch, remark, results, summary } from './search/asking.ts';

interface Query {
  query: string;
  /** Path and fragment of the entry that comes first. */
  first: string;
}

const QUERIES: Query[] = parse(readFileSync(new URL('../search-queries.yaml', import.meta.url), 'utf8'));

test('the queries are many, different, and each expects a place of the handbook', () => {
  expect(QUERIES.length).toBeGreaterThanOrEqual(64);
  expect(new Set(QUERIES.map(({ query }) => query.toLowerCase())).size).toBe(QUERIES.length);
  const places = pages.flatMap(({ path, fragments }) => [path, ...fragments.map((fragment) => `${path}#${fragment}`)]);
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

test('a name typed into the dialog leads to its page', async ({ page }) => {
  await page.goto('/');
  await openSearch(page);
  for (const [query, path] of [
    ['gpt', '/tools/codex/'],
    ['red-02', '/policy/#RED-02'],
    ['antropic', '/tools/claude-code/'],
  ] as const) {
    await ask(page, query);
    expect(await firstPlace(page)).toBe(path);
  }
});

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

test('a result says what it is, and of a rule its kind and verdict', async ({ page }) => {
  await page.goto('/search/');
  await ask(page, 'TOOL-02');
  await expect(results(page).first()).toMatchAriaSnapshot(`
    - listitem:
      - paragraph:
        - link "TOOL-02 Codex in Applied AI"
      - paragraph: Rule · Approval Ask first
  `);
  const shape = await results(page).first().locator('use').getAttribute('href');
  await expect(page.locator(`symbol[id="${shape?.slice(1)}"]`)).toBeAttached();
  await ask(page, 'gpt');
  await expect(results(page).first()).toContainText('Tool · OpenAI · also called gpt');
});

test('an excerpt is running text in which the words are marked, never a list of names', async ({ page }) => {
  await page.goto('/search/');
  await ask(page, 'zero retention');
  await expect(page.locator('.search-excerpt').nth(2)).toBeVisible();
  const excerpts = await page.locator('.search-excerpt').allInnerTexts();
  expect(excerpts.filter((excerpt) => /zdr, zero data retention/i.test(excerpt))).toEqual([]);
  await expect(page.locator('.search-excerpt mark', { hasText: /^retention$/i }).first()).toBeVisible();
});

test('headings of a page that match are listed below it', async ({ page }) => {
  await page.goto('/search/');
  await ask(page, 'provider terms');
  const places = results(page).first().getByRole('list').getByRole('link');
  expect(await places.count()).toBeGreaterThan(0);
  for (const place of await places.all()) {
    await expect(place).toHaveAttribute('href', /^\/handbook\/distillation-risks\/provider-terms\/\?found=.*#./);
  }
});

test('what was not understood is said, and what nobody has leads to somebody to ask', async ({ page }) => {
  const { policy } = handbook.organization.contacts;
  await page.goto('/search/');
  await ask(page, 'codex qwertz');
  await expect(remark(page)).toContainText('Without “qwertz”.');
  await ask(page, 'antropic');
  await expect(remark(page)).toContainText('“antropic” was read as “anthropic”.');
  await ask(page, 'qwertz');
  await expect(summary(page)).toHaveText('Nothing found for “qwertz”.');
  await expect(remark(page)).toHaveText(`Ask the ${policy.name}: ${policy.where}`, { useInnerText: true });
  await expect(results(page)).toHaveCount(0);
});

async function firstPlace(page: Page): Promise<string> {
  const href = await results(page).first().getByRole('link').first().getAttribute('href');
  const { pathname, hash } = new URL(href ?? '', page.url());
  return pathname + hash;
}
