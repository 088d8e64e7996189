import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, expect, type Page } from '@playwright/test';
import { absoluteAddress } from '../../src/model/address.ts';
import { changePath } from '../../src/model/paths.ts';
import { plainText } from '../../src/model/plain-text.ts';
import { DIST, handbook, pages } from './built/site.ts';

const address = (path: string) => absoluteAddress(handbook.organization.site, path);

test('the sitemap lists every page once, by its whole address, and nothing else', async ({ page }) => {
  const entries = await parseXml(page, 'sitemap.xml', 'url', ['loc']);
  expect(entries.map(({ loc }) => loc)).toEqual(pages.map(({ path }) => address(path)));
});

test('the feed brings every change note with its date, its summary and the place to read it', async ({ page }) => {
  const entries = await parseXml(page, 'changes/feed.xml', 'item', ['title', 'link', 'pubDate', 'description']);
  const items = entries.map(({ pubDate = '', ...item }) => ({ ...item, date: dayOf(pubDate) }));
  expect(items).toEqual(
    handbook.changes.map(({ id, title, date, summary }) => ({
      title,
      link: address(changePath(id)),
      date,
      description: plainText(summary),
    })),
  );
  expect(items).not.toEqual([]);
});

const dayOf = (date: string) => new Date(date).toISOString().slice(0, 10);

/**
 * Parses a file of the site as strictly as a feed reader would.
 * @returns the texts of the named children, for each element of that name
 */
async function parseXml(page: Page, file: string, name: string, children: string[]): Promise<Record<string, string>[]> {
  const text = readFileSync(join(DIST, file), 'utf8');
  return page.evaluate(
    ([xml, tag, parts]) => {
      const tree = new DOMParser().parseFromString(xml, 'application/xml');
      const error = tree.querySelector('parsererror');
      if (error) throw new Error(error.textContent ?? 'not XML');
      return [...tree.getElementsByTagName(tag)].map((element) =>
        Object.fromEntries(parts.map((part) => [part, element.getElementsByTagName(part)[0]?.textContent ?? ''])),
      );
    },
    [text, name, children] as const,
  );
}
