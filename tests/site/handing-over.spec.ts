import { plainText } from '../../src/model/plain-text.ts';
import { expect, test } from './built/reader.ts';
import { box, CHECKLIST, checklist, items, jsonFile, row, standing, state, textOf } from './progress/list.ts';

const [first, second] = items.map(({ id }) => id) as [string, string];
const total = items.length;

test('answers travel by a file: exported, previewed, merged on another device, undone', async ({
  page,
  browser,
  baseURL,
}) => {
  await page.goto(CHECKLIST);
  await expect(page.locator('.copy-words')).toHaveText('There is nothing to export yet.');
  await box(page, first).check();
  await state(page, second).selectOption('In progress');
  await expect(page.locator('.copy-words')).toContainText('No copy has been exported');
  const exported = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export my answers' }).click();
  const { name, text } = await textOf(exported);
  expect(name).toMatch(/^checklist-before-you-use-\d{4}-\d{2}-\d{2}\.json$/);
  const file = JSON.parse(text) as Record<string, unknown>;
  expect(file).toMatchObject({ schemaVersion: 3, of: `checklist/${checklist.id}`, content: { policyVersion: 1 } });
  await expect(page.locator('.copy-words')).toContainText('nothing has changed since');

  const elsewhere = await browser.newContext({ ...(baseURL && { baseURL }) });
  const other = await elsewhere.newPage();
  await other.goto(CHECKLIST);
  await other.locator('input[type="file"]').setInputFiles(jsonFile(text));
  const dialog = other.getByRole('dialog', { name: 'Import these answers?' });
  await expect(dialog.getByText('2 answers would change.')).toBeVisible();
  await expect(dialog.getByRole('listitem')).toHaveCount(2);
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(standing(other)).toHaveText(`0 of ${total} done`);
  await other.locator('input[type="file"]').setInputFiles(jsonFile(text));
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(standing(other)).toHaveText(`1 of ${total} done, 1 in progress`);
  await other.getByRole('button', { name: 'Undo' }).click();
  await expect(other.locator('.undo-words'), 'the focus stays where the reader is').toBeFocused();
  await expect(standing(other)).toHaveText(`0 of ${total} done`);
  await elsewhere.close();
});

test('replacing makes the page say what the file says', async ({ page }) => {
  await page.goto(CHECKLIST);
  await box(page, first).check();
  const exported = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export my answers' }).click();
  const { text } = await textOf(exported);
  await box(page, first).uncheck();
  await box(page, second).check();
  await page.locator('input[type="file"]').setInputFiles(jsonFile(text));
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Nothing would change; 1 newer here and kept.')).toBeVisible();
  await dialog.getByRole('radio', { name: /^Replace/ }).check();
  await expect(dialog.getByText('2 answers would change.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(box(page, first)).toBeChecked();
  await expect(box(page, second)).not.toBeChecked();
});

const hostile: [name: string, text: string, said: RegExp][] = [
  ['cut short', '{"schemaVersion":1,"format":"handbook-pro', /cut short/],
  ['from a newer edition', '{"schemaVersion":99}', /format 99/],
  ['of something else', '<html><script>alert(1)</script></html>', /not JSON/],
  ['of 100 MB', `"${'x'.repeat(3_000_000)}"`, /less than 2 MB/],
];
for (const [name, text, said] of hostile) {
  test(`a file ${name} is refused in words and changes nothing`, async ({ page }) => {
    await page.goto(CHECKLIST);
    await box(page, first).check();
    await page.locator('input[type="file"]').setInputFiles(jsonFile(text, 'bad.json'));
    await expect(page.locator('.undo-words')).toHaveText(said);
    await expect(page.locator('.undo-words')).toContainText('Nothing was changed.');
    await expect(standing(page)).toHaveText(`1 of ${total} done`);
  });
}

test('a file with a wrong entry is taken without it: named, with the reason, and to be kept', async ({ page }) => {
  const [good, ahead] = items;
  if (!good || !ahead) throw new Error('The list has two items.');
  const entry = { state: 'done', since: '2026-11-20', text: '00000000000000aa', at: '2026-11-20T10:00:00.000Z' };
  const file = {
    schemaVersion: 2,
    format: 'handbook-progress',
    of: `checklist/${checklist.id}`,
    content: { policyVersion: 1, policyDate: '2026-11-22' },
    exportedAt: '2026-11-20T10:00:00.000Z',
    entries: {
      [`item/${first}`]: entry,
      [`item/${second}`]: { ...entry, at: '2099-11-20T10:00:00.000Z' },
      'user/me': entry,
    },
  };
  await page.goto(CHECKLIST);
  await page.locator('input[type="file"]').setInputFiles(jsonFile(JSON.stringify(file), 'mixed.json'));
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('1 answer would change.')).toBeVisible();
  await expect(dialog.getByText(`“${plainText(good.statement)}”: no answer so far, will be done`)).toBeVisible();
  await expect(dialog.getByText('2 parts of the file are left out:')).toBeVisible();
  await expect(
    dialog.getByText(`“${plainText(ahead.statement)}” is dated 20 November 2099, which is in the future`),
  ).toBeVisible();
  await expect(dialog.getByText('“user/me” isn’t something the handbook asks.')).toBeVisible();
  const inDialog = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Download what is left out' }).click();
  const { name, text } = await textOf(inDialog);
  expect(name).toBe('left-out-of-mixed.json');
  expect(Object.keys((JSON.parse(text) as typeof file).entries)).toEqual([`item/${second}`, 'user/me']);
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByText('Imported 1 answer; 2 left out.')).toBeVisible();
  await expect(standing(page)).toHaveText(`1 of ${total} done`);
  const afterwards = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download what is left out' }).click();
  expect((await textOf(afterwards)).text).toBe(text);
});

test('a file of which nothing can be taken says so, and offers nothing to import', async ({ page }) => {
  const file = { schemaVersion: 2, format: 'handbook-progress', entries: { 'user/me': null } };
  await page.goto(CHECKLIST);
  await page.locator('input[type="file"]').setInputFiles(jsonFile(JSON.stringify(file)));
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Nothing would change.')).toBeVisible();
  await expect(dialog.getByText('“user/me” isn’t something the handbook asks.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Import', exact: true })).toBeHidden();
});

test('HTML in an imported note stays text', async ({ page }) => {
  await page.goto(CHECKLIST);
  const note = '<img src=x onerror="document.title=\'owned\'">';
  const entry = { state: 'done', since: '2026-11-20', text: '00000000000000aa', note, at: '2026-11-20T10:00:00.000Z' };
  const file = {
    schemaVersion: 1,
    format: 'handbook-progress',
    of: 'everything',
    content: { policyVersion: 1, policyDate: '2026-11-22' },
    exportedAt: '2026-11-20T10:00:00.000Z',
    entries: { [`item/${first}`]: entry, 'item/of-another-edition': entry },
  };
  await page.locator('input[type="file"]').setInputFiles(jsonFile(JSON.stringify(file)));
  await expect(page.getByRole('dialog').getByText('1 answer of other lists')).toBeVisible();
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await row(page, first).getByText('Your note').click();
  await expect(row(page, first).getByRole('textbox', { name: /^Note/ })).toHaveValue(note);
  await expect(page.locator('.checklist-item img')).toHaveCount(0);
  await expect(row(page, first).getByText('The wording has changed since, not the meaning.')).toBeVisible();
  const stored = await page.evaluate(() => localStorage.getItem('handbook:progress'));
  expect(stored, 'the entry of an unknown item is kept').toContain('item/of-another-edition');
});

test('a browser that translates the page changes nothing of what is exported', async ({ page }) => {
  await page.goto(CHECKLIST);
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('.statement, h1')) part.textContent = 'Übersetzt';
  });
  await page.getByText('Other formats, and clearing').click();
  for (const name of ['Export as CSV', 'Export as Markdown']) {
    const exported = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    const { text } = await textOf(exported);
    expect(text).not.toContain('Übersetzt');
    const statement = items[1]?.statement;
    if (statement === undefined) throw new Error('the self-assessment has fewer than two items');
    expect(text).toContain(plainText(statement).slice(0, 30));
  }
});

test('CSV and Markdown carry every item, and copying works without a clipboard', async ({ page }) => {
  await page.goto(CHECKLIST);
  await box(page, first).check();
  await page.getByText('Other formats, and clearing').click();
  const csv = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as CSV' }).click();
  expect((await textOf(csv)).text.split('\r\n')).toHaveLength(total + 2);
  const markdown = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export as Markdown' }).click();
  const { text } = await textOf(markdown);
  expect(text.match(/^- \[x\]/gm)).toHaveLength(1);
  expect(text.match(/^- \[ \]/gm)).toHaveLength(total - 1);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByRole('button', { name: 'Copy my answers as Markdown' }).click();
  const field = page.getByRole('textbox', { name: 'The answers as Markdown' });
  await expect(field).toHaveValue(text);
  await expect(field).toBeFocused();
});
