import type { Page } from '@playwright/test';
import { trainingPagePath } from '../../src/model/paths.ts';
import { handbook } from './built/site.ts';
import { expect, test } from './built/reader.ts';
import { box, CHECKLIST, items, row, state } from './progress/list.ts';

const [first] = items.map(({ id }) => id) as [string];
const PATH = trainingPagePath(handbook.trainingPaths[0]?.id ?? '');

const note = (page: Page) => row(page, first).getByRole('textbox', { name: /^Note/ });
const evidence = (page: Page) => row(page, first).getByRole('textbox', { name: /^Evidence/ });
const reason = (page: Page) => row(page, first).getByRole('textbox', { name: /^Why it does not apply/ });

async function openNotes(page: Page): Promise<void> {
  await page.goto(CHECKLIST);
  await row(page, first)
    .getByText(/^(Add a note or evidence|Your )/)
    .click();
}

/**
 * Returns the stored entry of the item as this tab sees it, without the times. The entry that another tab wrote comes a moment later, and two that
 * write at once agree only then: ask until it is so.
 */
const stored = (page: Page) =>
  page.evaluate((key) => {
    const { entries } = JSON.parse(localStorage.getItem('handbook:progress') ?? '{"entries":{}}') as {
      entries: Record<string, { state: string; note?: string; evidence?: string; reason?: string }>;
    };
    const { state: said, note: noted, evidence: shown, reason: why } = entries[key] ?? {};
    return { state: said, note: noted, evidence: shown, reason: why };
  }, `item/${first}`);

for (const { name, before } of [
  { name: 'the cursor was left', before: '' },
  { name: 'something was typed before', before: 'mine' },
]) {
  test(`a note from another tab outlives a tick beside a field in which ${name}`, async ({ page, context }) => {
    const other = await context.newPage();
    await openNotes(page);
    await note(page).fill(before);
    await note(page).focus();
    await openNotes(other);
    await note(other).fill('from the other tab');
    await expect.poll(() => stored(page)).toMatchObject({ note: 'from the other tab' });
    await box(page, first).check();
    await expect(note(page)).toHaveValue('from the other tab');
    await expect.poll(() => stored(page)).toEqual({ state: 'done', note: 'from the other tab', evidence: undefined });
    await expect(box(other, first)).toBeChecked();
    await expect(note(other)).toHaveValue('from the other tab');
  });
}

test('a field in which nobody types shows what is kept, though the cursor stands in it', async ({ page, context }) => {
  const other = await context.newPage();
  await openNotes(page);
  await openNotes(other);
  await note(page).focus();
  await note(other).fill('noted elsewhere');
  await expect(note(page)).toHaveValue('noted elsewhere');
  await expect(note(page)).toBeFocused();
  await evidence(page).focus();
  await evidence(other).fill('https://git.example/records/7');
  await expect(evidence(page)).toHaveValue('https://git.example/records/7');
  await note(page).pressSequentially('!');
  await expect
    .poll(() => stored(page))
    .toEqual({
      state: 'to-do',
      note: 'noted elsewhere!',
      evidence: 'https://git.example/records/7',
    });
});

test('a note written here takes nothing of what another tab said meanwhile, nor the other way round', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await openNotes(page);
  await openNotes(other);
  await note(page).pressSequentially('seen ');
  await expect(note(other)).toHaveValue('seen');
  await state(other, first).selectOption('Not applicable');
  await reason(other).fill('No such account');
  // The news is there; the field, in which somebody is typing, does not show it.
  await expect.poll(() => stored(page)).toMatchObject({ reason: 'No such account' });
  await note(page).pressSequentially('twice');
  await expect
    .poll(() => stored(page))
    .toEqual({ state: 'not-applicable', note: 'seen twice', reason: 'No such account' });
  await evidence(other).fill('in the wiki');
  await expect(reason(page)).toHaveValue('No such account');
  await expect.poll(() => stored(page)).toMatchObject({ evidence: 'in the wiki' });
  await reason(page).fill('No account at all');
  await expect(reason(other)).toHaveValue('No account at all');
  await expect
    .poll(() => stored(other))
    .toEqual({
      state: 'not-applicable',
      note: 'seen twice',
      evidence: 'in the wiki',
      reason: 'No account at all',
    });
});

test('a reason outlives a slip of the hand: choosing the state again brings it back', async ({ page }) => {
  await page.goto(CHECKLIST);
  await state(page, first).selectOption('Not applicable');
  await reason(page).fill('No such account');
  await box(page, first).check();
  await box(page, first).uncheck();
  await state(page, first).selectOption('In progress');
  await state(page, first).selectOption('Not applicable');
  await expect(reason(page)).toHaveValue('No such account');
  await expect.poll(() => stored(page)).toMatchObject({ state: 'not-applicable', reason: 'No such account' });
});

test('a reason that is being written anew keeps its field and the cursor in it', async ({ page }) => {
  await page.goto(CHECKLIST);
  await state(page, first).selectOption('Not applicable');
  await reason(page).fill('x');
  await reason(page).focus();
  await page.keyboard.press('Backspace');
  await expect(row(page, first).getByText('It counts as open until you give a reason.')).toBeVisible();
  await page.keyboard.type('No such account');
  await expect(reason(page)).toHaveValue('No such account');
  await expect(state(page, first)).toHaveValue('not-applicable');
});

test('clearing takes notes with it, also of items that are open', async ({ page }) => {
  await openNotes(page);
  await note(page).fill('only a note');
  await page.getByText('Other formats, and clearing').click();
  await page.getByRole('button', { name: 'Clear the answers on this page' }).click();
  await expect(page.getByText('Cleared 1 answer.')).toBeVisible();
  await expect(note(page)).toHaveValue('');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(note(page)).toHaveValue('only a note');
});

test('the first answer to a scenario stays the first when another tab gave it, and both show the last', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  const card = (one: Page) =>
    one
      .locator('.scenario')
      .filter({ has: one.locator('input[type="radio"]') })
      .first();
  await page.goto(PATH);
  const id = (await page.locator('.scenario:has([type="radio"])').first().getAttribute('id')) ?? '';
  for (const tab of [page, other]) await tab.goto(`${PATH}#${id}`);
  const [one, two] = [card(page).getByRole('radio').first(), card(page).getByRole('radio').last()];
  await one.check();
  await card(page).getByRole('button', { name: 'Check my answer' }).click();
  await expect(card(other).getByRole('radio').first()).toBeChecked();
  await card(other).getByRole('radio').last().check();
  await card(other).getByRole('button', { name: 'Check my answer' }).click();
  await expect(two).toBeChecked();
  await expect(card(page).getByRole('status')).toContainText('Your first answer counts');
  await expect(card(other).getByRole('status')).toContainText('Your first answer counts');
});
