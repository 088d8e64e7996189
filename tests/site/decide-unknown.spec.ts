import { questionsOf } from '../../src/policy/question.ts';
import { settledBy, stillPossible } from '../../src/policy/still-possible.ts';
import { decideUnknown } from '../../src/policy/unknown.ts';
import { possibleRows, rowsInWords } from '../../src/decide/possible-rows.ts';
import { VERDICT_NAMES } from '../../src/verdict/names.ts';
import { expect, test } from './built/reader.ts';
import { handbook } from './built/site.ts';
import { codex, day, query } from './decide/asked.ts';

test('what is still possible narrows with each choice, in figures, words and bars', async ({ page }) => {
  await page.goto('/decide/');
  const rows = page.locator('.possible li');
  const shown = async () => (await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim()).join(', ');
  await expect(page.getByRole('heading', { name: 'Still possible' })).toBeVisible();
  expect(await shown()).toBe(rowsInWords(possibleRows(stillPossible(handbook, {}, day))));
  const wide = await rows.locator('svg.possible-bar').first().boundingBox();
  await page.locator('input[name="division"][value="product"]').check();
  const asked = { division: 'product' };
  await expect.poll(shown).toBe(rowsInWords(possibleRows(stillPossible(handbook, asked, day))));
  await expect
    .poll(async () => (await rows.locator('svg.possible-bar').first().boundingBox())?.width)
    .toBeLessThan((wide?.width ?? 0) * 0.8);
  await page.goto(`/decide/?${query(codex)}`);
  await expect(page.locator('.answer')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Still possible' })).toBeHidden();
});

test('a value that settles the verdict says so before it is chosen, whatever is still open', async ({ page }) => {
  await page.goto(`/decide/?${query({ division: 'applied-ai', tool: 'codex' })}`);
  const plans = handbook.tools.find(({ id }) => id === 'codex')?.plans ?? [];
  const asked = { division: 'applied-ai', tool: 'codex' };
  const settled = plans.map(({ id }) => settledBy(handbook, asked, 'plan', id, day));
  expect(settled).toContain('prohibited');
  expect(settled).toContain(undefined);
  for (const [place, { id }] of plans.entries()) {
    const verdict = settled[place];
    const choice = page.locator(`[data-plans-of="codex"] .choice:has([value="${id}"])`);
    await expect(choice.locator('.choice-verdict')).toHaveText(verdict ? [VERDICT_NAMES[verdict].tag] : []);
  }
  // Another question says it when it is opened.
  const { uses } = handbook.organization;
  const settledUse = uses.find(({ id }) => settledBy(handbook, asked, 'use', id, day) === 'prohibited');
  const use = page.locator(`.choice:has([name="use"][value="${settledUse?.id}"])`);
  await expect(use.locator('.choice-verdict')).toHaveCount(0);
  await page.getByText('4. Where does its output go?').click();
  await expect(use.locator('.choice-verdict')).toHaveText('Prohibited');
});

test('"I don\'t know" says that it depends, what each value would mean, what holds anyway and how to find out', async ({
  page,
}) => {
  const { data: _, ...open } = { ...codex, division: 'product' };
  await page.goto(`/decide/?${query({ ...codex, division: 'product', data: 'unknown' })}`);
  const { unknown, decisions, always } = decideUnknown(handbook, open, day);
  // What the test is about: for some classes it is prohibited, for others it is not.
  expect(new Set(decisions.map(({ verdict }) => verdict)).size).toBeGreaterThan(1);
  const answer = page.getByRole('region', { name: 'Answer' });
  await expect(answer.getByRole('heading', { level: 2 })).toHaveText('It depends on the data class');
  await expect(answer.locator('.answer')).not.toHaveAttribute('data-verdict');
  for (const { value, strictest } of unknown[0]?.possibilities ?? []) {
    const { name = value } = handbook.organization.data.find(({ id }) => id === value) ?? {};
    const link = page.getByRole('link', { name, exact: true });
    const group = answer.locator(`.answer-cases [data-verdict="${strictest.verdict}"]`).filter({ has: link });
    await expect(group).toHaveCount(1);
    await expect(group.getByRole('link', { name, exact: true })).toHaveAttribute('href', new RegExp(`data=${value}`));
  }
  await expect(answer.locator('.answer-conditions > li')).toHaveCount(always.length);
  await expect(answer.getByRole('heading', { name: 'How to find out' })).toBeVisible();
  await expect(page.locator('.answer-status')).toHaveText('It depends on the data class');
});

test('where an unknown part makes no difference, the verdict is said as it is', async ({ page }) => {
  const question = [...questionsOf(handbook, day)].find((one) => {
    const { data: _, ...open } = one;
    const { decisions, unknown } = decideUnknown(handbook, open, day);
    return decisions[0]?.verdict === 'prohibited' && !unknown[0]?.dependsOnIt;
  });
  if (!question) throw new Error('no question of the content is prohibited for every data class');
  await page.goto(`/decide/?${query({ ...question, data: 'unknown' })}`);
  const answer = page.getByRole('region', { name: 'Answer' });
  await expect(answer.getByRole('heading', { level: 2 })).toHaveText('Prohibited');
  await expect(answer.getByText('The same, whatever the data class is.')).toBeVisible();
});
