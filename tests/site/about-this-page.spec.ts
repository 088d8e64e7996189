import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test, expect, type Page } from '@playwright/test';
import { DEFAULT_CONTENT } from '../../src/model/content-folder.ts';
import type { Place, Review } from '../../src/model/handbook.ts';
import { chapterPath, checkPath, checklistPath, faqPath, toolPath } from '../../src/model/paths.ts';
import { nextReview } from '../../src/model/review-due.ts';
import { parsePages } from './built/parsed-pages.ts';
import { DIST, handbook, htmlAt } from './built/site.ts';

const { organization } = handbook;
const [beforePath = '', afterPath = ''] = organization.gitHost.edit.split('{path}');

type Reviewed = Review & { id: string; at: Place };
const kinds: { entries: readonly Reviewed[]; pathOf: (id: string) => string }[] = [
  { entries: handbook.chapters, pathOf: chapterPath },
  { entries: handbook.tools, pathOf: toolPath },
  { entries: handbook.checks, pathOf: checkPath },
  { entries: handbook.checklists, pathOf: checklistPath },
  { entries: handbook.faq, pathOf: faqPath },
];

test('every page of content says who owns it, since when it holds, when it was and will be reviewed', async ({
  page,
}) => {
  for (const { entries, pathOf } of kinds) {
    for (const entry of entries) {
      const path = pathOf(entry.id);
      expect.soft(await factsOf(page, path), path).toEqual({
        Owner: organization.roles.find(({ id }) => id === entry.owner)?.name,
        'In effect since': entry.effective,
        'Last review': entry.reviewed,
        'Next review': nextReview(entry),
        'Policy version': String(organization.policy.version),
      });
    }
  }
});

test('every page of content can be edited where it is kept', async ({ page }) => {
  const parsed = await parsePages(page, DIST);
  for (const { entries, pathOf } of kinds) {
    for (const { id, at } of entries) {
      const here = parsed.find(({ path }) => path === pathOf(id));
      expect
        .soft(
          here?.references.map(({ value }) => value),
          pathOf(id),
        )
        .toContain(beforePath + at.file + afterPath);
    }
  }
});

test('every edit link opens a file of the content', async ({ page }) => {
  const parsed = await parsePages(page, DIST);
  const edits = parsed.flatMap(({ path, references }) =>
    references
      .filter(({ value }) => value.startsWith(beforePath) && value.endsWith(afterPath))
      .map(({ value }) => ({ path, file: value.slice(beforePath.length, value.length - afterPath.length) })),
  );
  expect(edits.length).toBeGreaterThan(handbook.chapters.length);
  const dead = edits.filter(({ file }) => !/\.(yaml|mdx)$/.test(file) || !existsSync(join(DEFAULT_CONTENT, file)));
  expect(dead).toEqual([]);
});

/** What the end of a page says about it: name and value, dates as YYYY-MM-DD. */
async function factsOf(page: Page, path: string): Promise<Record<string, string>> {
  return page.evaluate((html) => {
    const terms = new DOMParser().parseFromString(html, 'text/html').querySelectorAll('.page-meta dt');
    return Object.fromEntries(
      [...terms].map((term) => {
        const value = term.nextElementSibling;
        return [term.textContent, value?.querySelector('time')?.dateTime ?? value?.textContent?.trim() ?? ''];
      }),
    );
  }, htmlAt(path));
}
