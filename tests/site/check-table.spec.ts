import { PRIORITIES } from '../../src/model/schema/check.ts';
import { handbook } from './built/site.ts';
import { expect, test } from './built/reader.ts';
import { standing } from './progress/list.ts';

const checks = handbook.checks.filter(({ retired }) => !retired);
const high = checks.filter(({ priority }) => priority === 'high');
const byPriority = checks.toSorted(
  (a, b) => PRIORITIES.indexOf(a.priority) - PRIORITIES.indexOf(b.priority) || a.order - b.order,
);

test('the table counts in words, and remembers what is done', async ({ page }) => {
  await page.goto('/checks/');
  await expect(page.locator('.standing-high')).toHaveText(`${high.length} of ${high.length} high-priority items left`);
  const row = page.getByRole('row', { name: high[0]?.title ?? '' });
  await row.getByRole('combobox', { name: /^State/ }).selectOption('Done');
  await expect(page.locator('.standing-high')).toHaveText(
    `${high.length - 1} of ${high.length} high-priority items left`,
  );
  await expect(standing(page)).toHaveText(`1 of ${checks.length} done`);
  await page.reload();
  await expect(row.getByRole('combobox', { name: /^State/ })).toHaveValue('done');
  await expect(row.locator('.item-words')).toContainText('Due again on');
});

test('the table sorts and filters by keyboard, and the address carries both', async ({ page }) => {
  const titles = () => page.locator('tbody th .statement').filter({ visible: true }).allInnerTexts();
  await page.goto('/checks/');
  expect(await titles()).toEqual(byPriority.map(({ title }) => title));
  await page.getByLabel('Sort by').focus();
  await page.keyboard.press('n');
  await expect(page).toHaveURL(/\?sort=name$/);
  const byName = checks.map(({ title }) => title).sort((a, b) => a.localeCompare(b, 'en'));
  expect(await titles()).toEqual(byName);
  await page.getByLabel('Priority', { exact: true }).focus();
  await page.keyboard.press('m');
  await expect(page).toHaveURL(/sort=name&priority=medium$/);
  const medium = checks.filter(({ priority }) => priority === 'medium').map(({ title }) => title);
  expect((await titles()).toSorted()).toEqual(medium.toSorted());
  await page.reload();
  expect((await titles()).toSorted()).toEqual(medium.toSorted());
});

test('each item leads to its how-to page, its rules and its chapters', async ({ page }) => {
  await page.goto('/checks/');
  for (const { id, title, rules } of checks) {
    const row = page.locator(`tr[id="${id}"]`);
    await expect(row.getByRole('link', { name: title })).toBeVisible();
    await expect(row.getByRole('link', { name: 'How to do it' })).toBeVisible();
    for (const rule of rules) await expect(row.getByRole('link', { name: rule, exact: true })).toBeVisible();
  }
});

test('on a telephone a row is a line with its state, until it is opened', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/checks/');
  const rows = page.locator('tr[data-kind="check"]');
  for (const row of await rows.all()) expect((await row.boundingBox())?.height).toBeLessThan(120);
  const first = rows.first();
  await expect(first.getByRole('combobox')).toBeVisible();
  await expect(first.getByRole('link', { name: 'How to do it' })).toBeHidden();
  await first.locator('.row-more summary').click();
  await expect(first.getByRole('link', { name: 'How to do it' })).toBeVisible();
});

for (const width of [320, 390, 760, 1440])
  test(`a state that is chosen moves neither its list nor the name of the item, ${width} pixels wide`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.goto('/checks/');
    const row = page.locator('tr[data-kind="check"]').first();
    const places = () =>
      row.evaluate((tr) =>
        [...tr.querySelectorAll('.statement, select')].map((part) => {
          const { left, top, width } = part.getBoundingClientRect();
          return [left, top - tr.getBoundingClientRect().top, width].map(Math.round);
        }),
      );
    const before = await places();
    for (const state of ['Done', 'Not applicable', 'In progress']) {
      await row.getByRole('combobox', { name: /^State/ }).selectOption(state);
      expect(await places()).toEqual(before);
    }
  });

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the table stands in its order, highest priority first, without dead controls', async ({ page }) => {
    await page.goto('/checks/');
    await expect(page.locator('tbody th .statement')).toHaveText(byPriority.map(({ title }) => title));
    await expect(page.getByRole('combobox').filter({ visible: true })).toHaveCount(0);
    await expect(page.locator('.no-script-note')).toContainText('Marking a check item needs JavaScript.');
    await expect(page.locator('.no-script-note')).toBeVisible();
  });
});
