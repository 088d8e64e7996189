import type { Page } from '@playwright/test';
import { trainingPagePath } from '../../src/model/paths.ts';
import { handbook } from './built/site.ts';
import { expect, test } from './built/reader.ts';
import { openPlace } from './training/open-place.ts';
import { box, CHECKLIST, items, row, standing } from './progress/list.ts';

const [first, second] = items.map(({ id }) => id) as [string, string];

/** Leaves by a link. A browser remembers what the form held, and restores it when somebody goes back. */
async function leave(page: Page): Promise<void> {
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Policy' }).click();
  await expect(page).toHaveURL(/\/policy\/$/);
}

test('going back to a list shows what is kept by then, not what its form held', async ({ page, context }) => {
  await page.goto(CHECKLIST);
  await box(page, first).check();
  await row(page, first).getByText('Add a note or evidence').click();
  await row(page, first).getByRole('textbox', { name: /^Note/ }).fill('Seen');
  await leave(page);
  const other = await context.newPage();
  await other.goto(CHECKLIST);
  await box(other, first).uncheck();
  await box(other, second).check();
  await row(other, first).getByText('Your note').click();
  await row(other, first).getByRole('textbox', { name: /^Note/ }).fill('Seen again');
  await other.close();
  await page.goBack();
  await expect(standing(page)).toHaveText(`1 of ${items.length} done`);
  await expect(box(page, second)).toBeChecked();
  await expect(box(page, first)).not.toBeChecked();
  await expect(row(page, first).getByRole('textbox', { name: /^Note/, includeHidden: true })).toHaveValue('Seen again');
});

test('going back to a training path does the same for what is read and agreed to', async ({ page, context }) => {
  const path = handbook.trainingPaths.find(({ steps }) => steps.filter(({ kind }) => kind === 'read').length > 1);
  if (!path) throw new Error('no training path of the content has two chapters to read');
  const steps = path.steps.filter(({ kind }) => kind === 'read');
  const read = (on: Page, index: number) => on.locator(`[id="${steps[index]?.id}"] .tick`);
  await page.goto(trainingPagePath(path.id));
  await read(page, 0).check();
  await leave(page);
  const other = await context.newPage();
  await other.goto(trainingPagePath(path.id));
  await openPlace(other, steps[0]?.id ?? '');
  await read(other, 0).uncheck();
  await openPlace(other, steps[1]?.id ?? '');
  await read(other, 1).check();
  await other.close();
  await page.goBack();
  await expect(read(page, 1)).toBeChecked();
  await expect(read(page, 0)).not.toBeChecked();
});

test('going back to the decision page shows whether the division is still remembered', async ({ page, context }) => {
  const division = handbook.organization.divisions.find(({ retired }) => !retired);
  if (!division) throw new Error('the content has no division');
  const remember = (on: Page) => on.getByRole('checkbox', { name: 'Remember my division' });
  await page.goto(`/decide/?division=${division.id}`);
  await page.getByText('1. Who owns the work?').click();
  await remember(page).check();
  await leave(page);
  const other = await context.newPage();
  await other.goto('/decide/');
  await other.evaluate(() => localStorage.removeItem('handbook:division'));
  await other.close();
  await page.goBack();
  await page.getByText('1. Who owns the work?').click();
  await expect(remember(page)).not.toBeChecked();
});

test('a wish to remember the division waits for it to be chosen, also on coming back', async ({ page }) => {
  const division = handbook.organization.divisions.find(({ retired }) => !retired);
  if (!division) throw new Error('the content has no division');
  await page.goto('/decide/');
  await page.getByRole('checkbox', { name: 'Remember my division' }).check();
  await leave(page);
  await page.goBack();
  await page.locator(`input[name="division"][value="${division.id}"]`).check();
  await page.goto('/decide/');
  await expect(page).toHaveURL(new RegExp(`division=${division.id}`));
});

test('what a browser resets a field to is what is kept', async ({ page }) => {
  await page.goto(CHECKLIST);
  await row(page, first).getByText('Add a note or evidence').click();
  for (const name of [/^Note/, /^Evidence/]) await row(page, first).getByRole('textbox', { name }).fill('records/7');
  await page.reload();
  for (const name of [/^Note/, /^Evidence/]) {
    const field = row(page, first).getByRole('textbox', { name, includeHidden: true });
    await expect(field).toHaveValue('records/7');
    // WebKit does this without an event, to fields without autocomplete, some time after a page has come back.
    await field.evaluate((element: HTMLInputElement) => {
      const form = document.createElement('form');
      element.replaceWith(form);
      form.append(element);
      form.reset();
    });
    await expect(field).toHaveValue('records/7');
  }
});
