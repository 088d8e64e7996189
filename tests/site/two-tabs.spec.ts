import type { Page } from '@playwright/test';
import { trainingPagePath } from '../../src/model/paths.ts';
import { handbook } from './built/site.ts';
import { expect, test } from './built/reader.ts';
import { box, CHECKLIST, items, standing } from './progress/list.ts';

const [first, second, third] = items.map(({ id }) => id) as [string, string, string];
const total = items.length;
const PATH = trainingPagePath(handbook.trainingPaths[0]?.id ?? '');
const ROUNDS = 4;

/** Ticks an item at a moment of the clock, to the millisecond: the page waits for it without pausing. */
const tickAt = (page: Page, id: string, at: number) =>
  page.evaluate(
    ([item, moment]) => {
      const tick = document.querySelector<HTMLInputElement>(`[id="${item}"] .tick`);
      return new Promise<void>((resolve) => {
        setTimeout(
          () => {
            while (Date.now() < moment);
            tick?.click();
            resolve();
          },
          moment - Date.now() - 20,
        );
      });
    },
    [id, at] as const,
  );

const stored = (page: Page) => page.evaluate(() => localStorage.getItem('handbook:progress') ?? '');

for (const { name, hasLocks } of [
  { name: '', hasLocks: true },
  { name: ', on plain http, where there are no locks', hasLocks: false },
]) {
  test(`two tabs that write at the same moment end with both changes${name}`, async ({ page, context }) => {
    if (!hasLocks) await context.addInitScript(() => Object.defineProperty(navigator, 'locks', { value: undefined }));
    const other = await context.newPage();
    await page.goto(CHECKLIST);
    await other.goto(CHECKLIST);
    for (const apart of [0, 3, 8]) {
      for (let round = 0; round < ROUNDS; round += 1) {
        await page.evaluate(() => localStorage.clear());
        await page.reload();
        await other.reload();
        const at = Date.now() + 150;
        await Promise.all([tickAt(page, first, at), tickAt(other, second, at + apart)]);
        for (const one of [page, other]) {
          await expect(box(one, first), `${apart} ms apart`).toBeChecked();
          await expect(box(one, second), `${apart} ms apart`).toBeChecked();
          // A tab that finds its change missing writes it back once the other's write has reached its process.
          const missing = async () => {
            const text = await stored(one);
            return [first, second].filter((id) => !text.includes(id));
          };
          await expect.poll(missing, `${apart} ms apart`).toEqual([]);
        }
      }
    }
  });
}

test('what was cleared in the settings of the browser does not come back from an open tab, and is told there', async ({
  page,
  context,
}) => {
  await page.goto(CHECKLIST);
  await box(page, first).check();
  await box(page, second).check();
  const other = await context.newPage();
  await other.goto('/glossary/');
  await other.evaluate(() => localStorage.clear());
  await expect(page.getByText('2 answers that were on this page until now have been cleared')).toBeVisible();
  await expect(standing(page)).toHaveText(`0 of ${total} done`);
  await box(page, third).check();
  expect(await stored(page)).not.toContain(first);
  await page.getByRole('button', { name: 'Bring them back' }).click();
  await expect(standing(page)).toHaveText(`3 of ${total} done`);
  await expect(page.getByRole('button', { name: 'Bring them back' })).toBeHidden();
  await page.reload();
  await expect(standing(page)).toHaveText(`3 of ${total} done`);
});

test('what was cleared does not come back either when a reader goes back to a page', async ({ page }) => {
  await page.goto(CHECKLIST);
  await box(page, first).check();
  await page.goto('/glossary/');
  await page.evaluate(() => localStorage.clear());
  await page.goBack();
  await expect(standing(page)).toHaveText(`0 of ${total} done`);
  await box(page, second).check();
  expect(await stored(page)).not.toContain(first);
});

test('the page of a training path tells it as well', async ({ page, context }) => {
  await page.goto(PATH);
  await page.getByRole('checkbox', { name: 'I have read it' }).first().check();
  const other = await context.newPage();
  await other.goto('/glossary/');
  await other.evaluate(() => localStorage.clear());
  await expect(page.getByText('An answer that was on this page until now has been cleared')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'I have read it' }).first()).not.toBeChecked();
  await page.getByRole('button', { name: 'Bring them back' }).click();
  await expect(page.getByRole('checkbox', { name: 'I have read it' }).first()).toBeChecked();
});
