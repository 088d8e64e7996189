import { planFacts } from '../../src/compare-tools/plan-facts.ts';
import { countsInWords } from '../../src/compare-tools/verdict-counts.ts';
import { decide } from '../../src/policy/decide.ts';
import { policyDay } from '../../src/policy/policy-day.ts';
import { spaceOf } from '../../src/policy/question.ts';
import { VERDICT_NAMES } from '../../src/verdict/names.ts';
import { expect, test } from './built/reader.ts';
import { handbook } from './built/site.ts';
import type { Page } from '@playwright/test';

const plans = planFacts(handbook.tools, handbook.organization, handbook.today);
const table = (page: Page) => page.getByRole('table', { name: /What is known about each plan/ });
const rows = (page: Page) =>
  table(page)
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') });
const status = (page: Page) => page.locator('.compare-status');

test('a reader narrows the table by words in one column, and hears how many are left', async ({ page }) => {
  await page.goto('/tools/');
  await expect(status(page)).toHaveText(new RegExp(`^All ${plans.length} plans shown\\.`));
  await page.getByLabel('Find').fill('180 days');
  await page.getByLabel('Look in').selectOption('Audit evidence');
  const expected = plans.filter(({ cells }) =>
    cells.some(({ column, text }) => column === 'audit' && /180.*days|days.*180/.test(text ?? '')),
  );
  expect(expected.length).toBeGreaterThan(0);
  await expect(rows(page)).toHaveCount(expected.length);
  await expect(status(page)).toHaveText(
    new RegExp(`^${expected.length} of ${plans.length} plans shown, ${plans.length - expected.length} hidden`),
  );
  await expect(status(page)).toHaveRole('status');
});

test('the address carries filter, order and columns, and a colleague sees the same', async ({ page, context }) => {
  await page.goto('/tools/');
  await page.getByText('Filter by plan').click();
  await page.getByRole('combobox', { name: 'Account' }).selectOption('Personal account');
  await page.getByRole('button', { name: 'Retention', exact: true }).click();
  await page.getByText('Columns', { exact: true }).click();
  await page.getByRole('checkbox', { name: 'Weights licence' }).uncheck();
  await expect(page).toHaveURL(/\?account=personal&hide=weights&sort=retention$/);
  const colleague = await context.newPage();
  await colleague.goto(page.url());
  await expect(status(colleague)).toHaveText((await status(page).textContent()) ?? '');
  await expect(rows(colleague)).toHaveText(await rows(page).allTextContents());
  await expect(table(colleague).getByRole('columnheader', { name: 'Weights licence' })).toHaveCount(0);
});

test('keyboard alone: sort up, down and back, with what is not established always last', async ({ page }) => {
  await page.goto('/tools/');
  const heading = table(page).getByRole('columnheader', { name: 'Zero retention' });
  const first = await rows(page).first().textContent();
  await heading.getByRole('button').focus();
  for (const order of ['ascending', 'descending']) {
    await page.keyboard.press('Enter');
    await expect(heading).toHaveAttribute('aria-sort', order);
    await expect(heading.getByRole('button')).toBeFocused();
    const known = await table(page)
      .locator('tbody tr:not([data-plan^="unlisted/"]) td[data-column="zero-retention"]')
      .evaluateAll((cells) => cells.map((cell) => !cell.hasAttribute('data-none')));
    expect(known).toContain(false);
    expect(known).toEqual(known.toSorted((a, b) => Number(b) - Number(a)));
  }
  await page.keyboard.press('Enter');
  await expect(heading).not.toHaveAttribute('aria-sort');
  expect(await rows(page).first().textContent()).toBe(first);
});

test('two plans side by side say whose models they are; Back leads back to the table with its marks', async ({
  page,
}) => {
  await page.goto('/tools/');
  await page.getByRole('checkbox', { name: 'Compare Codex Enterprise' }).check();
  await expect(page.getByText('1 plan marked. Mark another one')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Compare Claude Code Enterprise' }).check();
  await page.getByRole('button', { name: 'Set side by side' }).click();
  await expect(page.getByRole('heading', { name: 'Side by side' })).toBeFocused();
  await expect(page.getByText('Moving between them changes the contract')).toBeVisible();
  const side = page.getByRole('table', { name: /the same for all of them/ });
  await expect(side.getByRole('columnheader')).toHaveText([/Codex\s*Enterprise/, /Claude Code\s*Enterprise/]);
  await expect(side.getByRole('row', { name: /^Whose model/ })).toContainText('OpenAI');
  await expect(page).toHaveURL(/\?compare=codex\/enterprise,claude-code\/enterprise&view=side$/);
  await page.goBack();
  await expect(table(page)).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Compare Codex Enterprise' })).toBeChecked();
});

test('marking a plan moves nothing and keeps the focus, also below the fold', async ({ page }) => {
  await page.goto('/tools/');
  const box = page.getByRole('checkbox', { name: 'Compare Codex Enterprise' });
  await box.scrollIntoViewIfNeeded();
  await box.focus();
  const before = await box.boundingBox();
  await page.keyboard.press('Space');
  await expect(page.getByText('1 plan marked.')).toBeVisible();
  await expect(box).toBeChecked();
  await expect(box).toBeFocused();
  expect(await box.boundingBox()).toEqual(before);
});

test('the strips of the cards are for the division and the data of the view, and cards follow the filter', async ({
  page,
}) => {
  const card = (tool: string) => page.locator(`.tool-cards [data-tool="${tool}"]`);
  const on = policyDay(handbook, handbook.today);
  await page.goto('/tools/?division=product&data=confidential&words=codex');
  await expect(page.locator('.cards-asked')).toHaveText('Product, confidential data');
  const verdicts = spaceOf(handbook, on).uses.map(
    (use) =>
      decide(handbook, { division: 'product', tool: 'codex', plan: 'business', data: 'confidential', use }, on).verdict,
  );
  await expect(card('codex').locator('[data-counts="codex/business"]')).toHaveText(countsInWords(verdicts));
  await expect(card('codex')).toBeVisible();
  await expect(card('in-house')).toBeHidden();
});

test('side by side there is always a row of verdicts', async ({ page }) => {
  await page.goto('/tools/?compare=codex/enterprise,in-house/standard&view=side');
  const row = page.getByRole('table', { name: /the same for all of them/ }).getByRole('row', { name: /^Verdicts/ });
  await expect(row.getByRole('listitem').filter({ hasText: 'Prohibited' })).toHaveCount(1);
  await page.goto(
    '/tools/?division=product&data=internal&use=product-code&compare=codex/enterprise,in-house/standard&view=side',
  );
  const one = page.getByRole('table', { name: /the same for all of them/ }).getByRole('row', { name: /^Verdict / });
  await expect(one.getByRole('link')).toHaveCount(2);
});

test("verdicts for one's own work are those of the policy, and each leads to its answer", async ({ page }) => {
  const asked = { division: 'applied-ai', data: 'internal', use: 'product-code' };
  const on = policyDay(handbook, handbook.today);
  await page.goto(`/tools/?${new URLSearchParams(asked)}`);
  await expect(status(page)).toContainText('Verdicts for: division Applied AI; data Internal; use Product code; as of');
  for (const { key, tool, plan } of plans) {
    const { verdict } = decide(handbook, { ...asked, tool: tool.id, plan: plan.id }, on);
    const cell = table(page).locator(`tr[data-plan="${key}"] [data-column="verdict"]`);
    await expect(cell, key).toHaveText(VERDICT_NAMES[verdict].tag);
  }
  await table(page).locator('tr[data-plan="codex/enterprise"]').getByRole('link', { name: 'Ask first' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Ask first' })).toBeVisible();
});

test('what a link asks for and the page does not have is explained, and nothing of it is executed', async ({
  page,
  faults,
}) => {
  const strange = '<img src=x onerror=alert(1)>';
  await page.goto(`/tools/?${new URLSearchParams({ vendor: strange, sort: 'price', words: 'Codex' })}`);
  await expect(page.getByRole('alert')).toContainText(`The link asks for the vendor “${strange}”`);
  await expect(page.getByRole('alert')).toContainText('the column “price”');
  await expect(page.locator('main img')).toHaveCount(0);
  await expect(page.getByLabel('Find')).toHaveValue('Codex');
  expect(faults).toEqual([]);
});

test('"Show all" is offered once something is left out, and brings everything back', async ({ page }) => {
  await page.goto('/tools/');
  const all = page.getByRole('button', { name: 'Show all' });
  await expect(all).toBeHidden();
  await page.getByLabel('Find').fill('no plan says this');
  await expect(status(page)).toContainText(`None of the ${plans.length} plans fits the filter.`);
  await all.click();
  await expect(rows(page)).toHaveCount(plans.length);
  await expect(page.getByLabel('Find')).toBeFocused();
  await expect(page).toHaveURL(/\/tools\/$/);
});

test('on a phone plans can be sorted and set side by side without sideways scrolling', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/tools/');
  await page.getByLabel('Sort by').selectOption('Account');
  await expect(status(page)).toContainText('Sorted by Account.');
  await page.goto('/tools/?compare=codex/enterprise,in-house/standard&view=side');
  await expect(page.getByRole('heading', { name: 'Side by side' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('on paper stands what is shown, with the filter in words and without controls', async ({ page }) => {
  await page.goto('/tools/?words=Codex&hide=runs');
  await page.emulateMedia({ media: 'print' });
  await expect(status(page)).toContainText('Filter: “Codex” in any column. Left out: Runs where.');
  await expect(page.getByLabel('Find')).toBeHidden();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  const codex = plans.filter(({ tool }) => tool.id === 'codex');
  await expect(table(page).locator('tr[data-plan^="codex/"]:visible')).toHaveCount(codex.length);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('every field of every plan is there, on the screen and on paper, and nothing that does not work', async ({
    page,
  }) => {
    await page.goto('/tools/');
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      for (const { key, cells } of plans) {
        const row = page.locator(`tr[data-plan="${key}"]`);
        const shown = await row
          .locator('td:visible')
          .evaluateAll((all) => all.map((cell) => cell.textContent.replaceAll(/\s+/g, ' ').trim()));
        expect(shown.length, `${media}, ${key}`).toBe(cells.length);
        for (const [index, { trait, text }] of cells.entries()) {
          const words = text ?? '–';
          expect(shown[index], `${media}, ${key}`).toBe(trait ? `${trait} ${words}` : words);
        }
      }
    }
    await expect(page.getByRole('main').locator('button:visible, input:visible, select:visible')).toHaveCount(0);
  });
});
