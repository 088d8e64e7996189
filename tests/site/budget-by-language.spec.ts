import { gzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { addDays } from '../../src/basics/calendar.ts';
import { pagesOf, type Page } from '../../src/model/pages.ts';
import { readContent } from '../../src/model/read/read-content.ts';
import { basePath } from '../../src/model/address.ts';
import { ITS_FIRST_DAY, JAPANESE_SHOP } from '../fixtures/japanese-shop.ts';
import { ITS_READING_DAY, ROBOTICS_MAKER } from '../fixtures/robotics-maker.ts';
import { overBudget } from './budget/limits.ts';
import { transferOf } from './budget/transfer.ts';
import { siteOf, whileServed } from './built/own-build.ts';
import { fileAt } from './built/site.ts';
import { watch } from './built/watch.ts';

const SITES = [
  {
    language: 'German',
    content: ROBOTICS_MAKER,
    today: ITS_READING_DAY,
    // A notice with a last day has a script of its own; the logo, the icon and the bold of its font are files.
    added: { script: 140, requests: 4 },
  },
  {
    language: 'Japanese',
    content: JAPANESE_SHOP,
    today: ITS_FIRST_DAY,
    added: undefined,
  },
];

/** Pages of one kind are made of the same parts, so of each kind those are opened whose HTML is the largest. */
const LARGEST = 2;

for (const { language, content, today, added } of SITES) {
  test(`the pages of a ${language} handbook stay within the budget of every handbook`, async ({ page }) => {
    const settings = { HANDBOOK_CONTENT: content, HANDBOOK_TODAY: today };
    const { handbook } = readContent(content, { today });
    if (!handbook) throw new Error('The content has errors.');
    const { site } = handbook.organization;
    const folder = await siteOf(settings);
    const bytesOf = ({ path }: Page) =>
      gzipSync(readFileSync(fileAt(`${basePath(site)}${path.slice(1)}`, { folder, site }) ?? '')).length;
    const opened = [...Map.groupBy(pagesOf(handbook), ({ kind }) => kind)].flatMap(([kind, all]) =>
      kind === 'page' ? all : all.toSorted((a, b) => bytesOf(b) - bytesOf(a)).slice(0, LARGEST),
    );
    expect(opened.length).toBeGreaterThan(10);
    // What the build has counted still holds on the next day, so a page loads no more then.
    await page.clock.setFixedTime(`${addDays(today, 1)}T12:00:00Z`);
    await whileServed(folder, settings, async (host) => {
      const faults: string[] = [];
      await watch(page, new URL(host).host, faults);
      for (const { path, kind } of opened) {
        await page.goto(`${host}${basePath(site).slice(1)}${path.slice(1)}`);
        faults.push(...overBudget(await transferOf(page, { path, kind }, { folder, site }), kind, added));
      }
      expect(faults).toEqual([]);
    });
  });
}
