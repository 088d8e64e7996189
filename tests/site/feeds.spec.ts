import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, expect, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { readableDate } from '../../src/words/format.ts';
import { absoluteAddress } from '../../src/model/address.ts';
import { changePath } from '../../src/model/paths.ts';
import { plainText } from '../../src/model/plain-text.ts';
import { DIST, handbook, pages } from './built/site.ts';
import { rssFaults } from './feeds/rss-faults.ts';

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

const OWN = address('/changes/feed.xml');

/** Faults that a feed must not have, each made in ours. */
const BROKEN: [fault: string | RegExp, from: string | RegExp, to: string][] = [
  ['not XML', '</channel>', ''],
  ['the root is not <rss version="2.0">', 'version="2.0"', 'version="0.91"'],
  ['the channel has no title', /<title>.*?<\/title>/, ''],
  ['the channel has no description', /<description>.*?<\/description>/, ''],
  ['the link of the channel is not a whole address', /<link>.*?<\/link>/, '<link>/</link>'],
  ['a channel has no icon', '<item>', '<icon>x</icon><item>'],
  ['the channel does not say where it is published', 'rel="self"', 'rel="next"'],
  [
    'the channel does not say where it is published',
    'xmlns:atom="http://www.w3.org/2005/Atom"',
    'xmlns:atom="http://example.com/"',
  ],
  ['the channel says that it is published elsewhere', `href="${OWN}"`, 'href="https://elsewhere.example/feed.xml"'],
  ['two items have the same guid', /<item>.*?<\/item>/s, '$&$&'],
  [/the guid is no address$/, /(<guid[^>]*>).*?<\/guid>/, '$1first</guid>'],
  [/^"2026-11-22" is not a date/, /<pubDate>.*?<\/pubDate>/, '<pubDate>2026-11-22</pubDate>'],
  [
    /^"Mon, 22 Nov 2026 00:00:00 GMT" is not a date/,
    /<pubDate>.*?<\/pubDate>/,
    '<pubDate>Mon, 22 Nov 2026 00:00:00 GMT</pubDate>',
  ],
];

test('the feed is valid, and says where it is published', async ({ page }) => {
  const feed = readFileSync(join(DIST, 'changes/feed.xml'), 'utf8');
  expect(await page.evaluate(rssFaults, [feed, OWN] as const)).toEqual([]);
  for (const [fault, from, to] of BROKEN) {
    const broken = feed.replace(from, to);
    expect(broken, String(fault)).not.toBe(feed);
    const found = await page.evaluate(rssFaults, [broken, OWN] as const);
    const isFound = found.some((each) => (typeof fault === 'string' ? each === fault : fault.test(each)));
    expect(isFound, `${String(fault)} in ${found.join('; ')}`).toBe(true);
  }
});

test('the feed of dates is valid, and tells what the calendar holds', async ({ page }) => {
  const feed = readFileSync(join(DIST, 'policy/dates.xml'), 'utf8');
  expect(await page.evaluate(rssFaults, [feed, address('/policy/dates.xml')] as const)).toEqual([]);
  const entries = await parseXml(page, 'policy/dates.xml', 'item', ['title']);
  const told = new Set(entries.map(({ title }) => title));
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(DIST, 'policy/dates.ics'), 'utf8')));
  const events = calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  expect(new Set(events.map(({ summary, startDate }) => `${readableDate(startDate.toString())}: ${summary}`))).toEqual(
    told,
  );
  expect(events.map(({ uid }) => uid)).toContain(`exc-01-ends@${new URL(handbook.organization.site).host}`);
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
