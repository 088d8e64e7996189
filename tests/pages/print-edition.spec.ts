import { readableDate } from '../../src/words/format.ts';
import { matrixPages } from '../../src/model/policy-pages.ts';
import { expect, test } from '../site/built/reader.ts';
import { handbook } from '../site/built/site.ts';
import { sheetsOf } from '../site/every-page/sheets.ts';

/** The rules that a sheet of the print edition holds; and the sheets for the rest: the glance, the matrix, conditions and routes. */
const RULES_A_SHEET = 7;
const OTHER_SHEETS = 4;

test('the print edition of the policy is short, and its matrix stands across on a sheet of its own', async ({
  page,
}) => {
  await page.goto('/policy/');
  const sheets = sheetsOf(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  expect(sheets.length).toBeLessThanOrEqual(Math.ceil(handbook.rules.length / RULES_A_SHEET) + OTHER_SHEETS);
  if (matrixPages(handbook).length > 0) expect(sheets.filter(({ isOnItsSide }) => isOnItsSide)).toHaveLength(1);
});

test('every sheet of the print edition says which version it is, since when, and where it is published', async ({
  page,
}) => {
  const { policy, site } = handbook.organization;
  await page.goto('/policy/');
  const sheet = page.locator('link[href$="/policy/sheet.css"]');
  await expect(sheet).toHaveAttribute('media', 'print');
  const styles = await (await page.request.get((await sheet.getAttribute('href')) ?? '')).text();
  for (const words of [`version ${policy.version}`, readableDate(policy.date), `${site}policy/`])
    expect(styles).toContain(words);
});
