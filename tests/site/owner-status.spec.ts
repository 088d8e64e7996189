import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readableDate } from '../../src/words/format.ts';
import { ownerStatusPath } from '../../src/model/paths.ts';
import { ownerStatus } from '../../src/status/owner-status.ts';
import { DIST, handbook } from './built/site.ts';
import { expect, test } from './built/reader.ts';

test.use({ javaScriptEnabled: false });

test('without script, an owner sees for which day what is due, the clocks of requests and how far training is', async ({
  page,
}) => {
  const status = ownerStatus(handbook, []);
  await page.goto(ownerStatusPath);
  const main = page.getByRole('main');
  await expect(main).toContainText(`As of ${readableDate(handbook.today)}, the day of this build`);
  for (const { title } of status.reviews.slice(0, 40)) await expect(main).toContainText(title);
  for (const { title, day } of status.dates) await expect(main).toContainText(`${readableDate(day)}: ${title}`);
  for (const { name } of status.routes) await expect(page.getByRole('rowheader', { name })).toBeVisible();
  for (const { words } of status.training) await expect(main).toContainText(words);
});

test('the JSON says the same', () => {
  const status = ownerStatus(handbook, []);
  const document = JSON.parse(readFileSync(join(DIST, 'api/v1/status.json'), 'utf8')) as Record<string, unknown[]>;
  expect(document.asOf).toBe(status.asOf);
  for (const part of ['reviews', 'sources', 'dates', 'routes', 'training', 'teams'] as const)
    expect(document[part]).toHaveLength(status[part].length);
});
