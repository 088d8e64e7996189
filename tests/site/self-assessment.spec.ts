import { handbook } from './built/site.ts';
import { expect, test } from './built/reader.ts';
import { box, CHECKLIST, items, row, standing, state } from './progress/list.ts';

const [first, second, third] = items.map(({ id }) => id) as [string, string, string];
const total = items.length;

test('on a telephone a row is its box and its statement until it is opened; a state that the box does not show stays', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(CHECKLIST);
  await expect(box(page, first)).toBeVisible();
  await expect(state(page, first)).toBeHidden();
  await row(page, first).locator('.how summary').click();
  await state(page, first).selectOption('In progress');
  await row(page, first).locator('.how summary').click();
  await expect(state(page, first)).toHaveValue('in-progress');
  await expect(state(page, first)).toBeVisible();
});

test('a group whose items have no marks says beside its name how many of them have high priority', async ({ page }) => {
  await page.goto(CHECKLIST);
  const groups = await page.locator('.checklist-group').all();
  for (const group of groups) {
    const marks = group.locator('.item-body .priority');
    const isMarked = await marks.first().isVisible();
    await expect(group.getByText(/high priority$/)).toHaveCount(isMarked ? 0 : 1);
    const priorities = await marks.allInnerTexts();
    if (priorities.every((text) => text === 'High') && !isMarked)
      await expect(group.getByText('All high priority')).toBeVisible();
  }
});

test('what a reader ticks is there after closing and reopening, with its note and evidence', async ({ page }) => {
  await page.goto(CHECKLIST);
  await expect(standing(page)).toHaveText(`0 of ${total} done`);
  await box(page, first).check();
  await state(page, second).selectOption('In progress');
  await row(page, first).getByText('Add a note or evidence').click();
  await row(page, first).getByRole('textbox', { name: /^Note/ }).fill('Seen on the account page');
  await row(page, first)
    .getByRole('textbox', { name: /^Evidence/ })
    .fill('https://git.example/records/7');
  await expect(standing(page)).toHaveText(`1 of ${total} done, 1 in progress`);
  const again = await page.context().newPage();
  await page.close();
  await again.goto(CHECKLIST);
  await expect(box(again, first)).toBeChecked();
  await expect(state(again, second)).toHaveValue('in-progress');
  await expect(standing(again)).toHaveText(`1 of ${total} done, 1 in progress`);
  await expect(row(again, first).locator('.item-words')).toContainText('Done on');
  await row(again, first).getByText('Your note and evidence').click();
  await expect(row(again, first).getByRole('textbox', { name: /^Note/ })).toHaveValue('Seen on the account page');
  await expect(row(again, first).getByRole('link', { name: 'Open the evidence' })).toHaveAttribute(
    'href',
    'https://git.example/records/7',
  );
});

test('each state has one control: the box says done, the list the others, and a tick moves no statement', async ({
  page,
}) => {
  await page.goto(CHECKLIST);
  await expect(state(page, first).getByRole('option')).toHaveText(['To do', 'In progress', 'Not applicable']);
  const place = () =>
    row(page, first)
      .locator('.item-body')
      .evaluate((body: HTMLElement) => [body.offsetLeft, body.offsetTop, body.offsetWidth]);
  const before = await place();
  await box(page, first).check();
  await expect(state(page, first)).toBeHidden();
  expect(await place()).toEqual(before);
  await box(page, first).uncheck();
  await expect(state(page, first)).toHaveValue('to-do');
});

test('not applicable needs a reason, and then leaves the total', async ({ page }) => {
  await page.goto(CHECKLIST);
  await state(page, first).selectOption('Not applicable');
  const reason = row(page, first).getByRole('textbox', { name: /^Why it does not apply/ });
  await expect(reason).toBeVisible();
  await expect(row(page, first).getByText('It counts as open until you give a reason.')).toBeVisible();
  await expect(standing(page)).toHaveText(`0 of ${total} done`);
  await reason.fill('No such account');
  await expect(standing(page)).toHaveText(`0 of ${total - 1} done, 1 does not apply`);
  await page.reload();
  await expect(state(page, first)).toHaveValue('not-applicable');
  await expect(reason).toHaveValue('No such account');
});

test('when nothing applies the page says so', async ({ page }) => {
  await page.goto(CHECKLIST);
  for (const { id } of items) {
    await state(page, id).selectOption('Not applicable');
    await row(page, id)
      .getByRole('textbox', { name: /^Why it does not apply/ })
      .fill('No tools here');
  }
  await expect(standing(page)).toHaveText('Nothing on this list applies.');
  await expect(page.locator('.standing-high')).toHaveText('No high-priority item applies');
  await expect(page.getByRole('progressbar')).toBeHidden();
  await expect(page.getByRole('button', { name: /^Next/ })).toBeHidden();
});

test('"next" leads through the open items of high priority, and over to the others', async ({ page }) => {
  await page.goto(CHECKLIST);
  const high = items.filter(({ priority }) => priority === 'high');
  expect(high.length).toBeGreaterThan(2);
  expect(high.length).toBeLessThan(items.length);
  for (const { id } of high) {
    await page.getByRole('button', { name: 'Next high-priority item' }).click();
    await expect(box(page, id)).toBeFocused();
    await page.keyboard.press('Space');
  }
  await expect(page.locator('.standing-high')).toHaveText(`All ${high.length} high-priority items are done`);
  await page.getByRole('button', { name: 'Next open item' }).click();
  const open = items.find(({ priority }) => priority !== 'high');
  await expect(box(page, open?.id ?? '')).toBeFocused();
});

test('two tabs stay in step', async ({ page, context }) => {
  await page.goto(CHECKLIST);
  const other = await context.newPage();
  await other.goto(CHECKLIST);
  await box(page, first).check();
  await expect(box(other, first)).toBeChecked();
  await box(other, second).check();
  await box(other, third).check();
  await expect(standing(page)).toHaveText(`3 of ${total} done`);
  await page.reload();
  await expect(standing(page)).toHaveText(`3 of ${total} done`);
});

test('a filter is in the address, hides rows and says that they still count', async ({ page }) => {
  const high = items.filter(({ priority }) => priority === 'high').length;
  await page.goto(CHECKLIST);
  await page.getByLabel('Priority', { exact: true }).selectOption('High');
  await expect(page).toHaveURL(/\?priority=high$/);
  await expect(page.locator('.filter-words')).toHaveText(
    `${total - high} items are hidden by the filter. They still count.`,
  );
  await expect(page.locator('.checklist-item').filter({ visible: true })).toHaveCount(high);
  await expect(standing(page)).toHaveText(`0 of ${total} done`);
  await page.reload();
  await expect(page.locator('.checklist-item').filter({ visible: true })).toHaveCount(high);
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.getByLabel('Priority', { exact: true })).toBeFocused();
  await expect(page.locator('.checklist-item').filter({ visible: true })).toHaveCount(total);
  await expect(page).toHaveURL(CHECKLIST);
});

test('an address that asks for a filter which the list does not have says so', async ({ page }) => {
  await page.goto(`${CHECKLIST}?priority=urgent`);
  await expect(page.getByText('The link asks for priority “urgent”, which this list does not have.')).toBeVisible();
  await expect(page.locator('.checklist-item').filter({ visible: true })).toHaveCount(total);
});

test('a link to an item opens it, whatever the filter hides', async ({ page }) => {
  const low = items.find(({ priority }) => priority !== 'high')?.id ?? '';
  await page.goto(`${CHECKLIST}?priority=high#${low}`);
  await expect(row(page, low)).toBeVisible();
  await expect(row(page, low).getByText('Evidence.')).toBeVisible();
  await expect(row(page, low)).toBeInViewport();
});

for (const fragment of ['#%', '#%E0%A4%A', '#%00', '#nothing-here']) {
  test(`an address that ends in ${fragment} names no item and breaks nothing`, async ({ page, faults }) => {
    await page.goto(`${CHECKLIST}${fragment}`);
    await box(page, first).check();
    await expect(standing(page)).toHaveText(`1 of ${total} done`);
    expect(faults).toEqual([]);
  });
}

test('clearing asks nothing and can be undone', async ({ page }) => {
  await page.goto(CHECKLIST);
  await box(page, first).check();
  await box(page, second).check();
  await page.getByText('Other formats, and clearing').click();
  await page.getByRole('button', { name: 'Clear the answers on this page' }).click();
  await expect(page.getByText('Cleared 2 answers.')).toBeVisible();
  await expect(standing(page)).toHaveText(`0 of ${total} done`);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(standing(page)).toHaveText(`2 of ${total} done`);
});

test('by keyboard alone: tick, choose a state, write a reason', async ({ page }) => {
  await page.goto(CHECKLIST);
  await box(page, first).focus();
  await page.keyboard.press('Space');
  await expect(box(page, first)).toBeChecked();
  await state(page, second).focus();
  await page.keyboard.press('n');
  await page.keyboard.press('Tab');
  await expect(row(page, second).getByRole('textbox', { name: /^Why it does not apply/ })).toBeFocused();
  await page.keyboard.type('Done elsewhere');
  await expect(standing(page)).toHaveText(`1 of ${total - 1} done, 1 does not apply`);
});

test('with the focus on a box single keys go through the rows; anywhere else they are letters', async ({ page }) => {
  await page.goto(CHECKLIST);
  await box(page, first).focus();
  await page.keyboard.press('j');
  await expect(box(page, second)).toBeFocused();
  await page.keyboard.press('x');
  await expect(box(page, second)).toBeChecked();
  await page.keyboard.press('k');
  await expect(box(page, first)).toBeFocused();
  await page.keyboard.press('x');
  await page.keyboard.press('n');
  const next = items.find(({ id, priority }) => priority === 'high' && id !== first && id !== second);
  await expect(box(page, next?.id ?? '')).toBeFocused();
  await row(page, third).getByText('Add a note or evidence').click();
  await row(page, third).getByRole('textbox', { name: /^Note/ }).fill('');
  await row(page, third).getByRole('textbox', { name: /^Note/ }).focus();
  await page.keyboard.type('jxkn');
  await expect(row(page, third).getByRole('textbox', { name: /^Note/ })).toHaveValue('jxkn');
  await expect(standing(page)).toHaveText(`2 of ${total} done`);
});

test('each group says how much of it is done, and a finished list offers the sheet to sign', async ({ page }) => {
  await page.goto(CHECKLIST);
  const group = page.locator('.checklist-group').first();
  const inFirst = await group.getByRole('checkbox').count();
  await box(page, first).check();
  await expect(group.locator('.group-done')).toHaveText(`1 of ${inFirst}`);
  await expect(page.getByRole('button', { name: 'Print and sign' })).toBeHidden();
  for (const { id } of items) await box(page, id).check();
  await expect(group.locator('.group-done')).toHaveText('✓ done');
  await expect(page.getByRole('button', { name: 'Print and sign' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const part of ['Team', 'Signature']) await expect(page.getByText(part, { exact: true })).toBeVisible();
  await expect(page.locator('.sheet-head')).toContainText(new URL(CHECKLIST, handbook.organization.site).pathname);
  await expect(page.locator('.sheet-day')).toHaveText(/^\d{1,2} \p{L}+ \d{4}$/u);
});

test('on paper the marks, reasons and notes stand beside the items', async ({ page }) => {
  await page.goto(CHECKLIST);
  await box(page, first).check();
  await row(page, first).getByText('Add a note or evidence').click();
  await row(page, first).getByRole('textbox', { name: /^Note/ }).fill('Seen by two people');
  await page.emulateMedia({ media: 'print' });
  await expect(row(page, first).getByText('Note: Seen by two people')).toBeVisible();
  await expect(row(page, first).getByText(/^Done on/)).toBeVisible();
  await expect(box(page, first)).toBeChecked();
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await expect(standing(page)).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the list is complete, has boxes to tick on paper, and says what needs script', async ({ page }) => {
    await page.goto(CHECKLIST);
    await expect(page.locator('.no-script-note')).toContainText('Ticking on this page needs JavaScript.');
    await expect(page.locator('.no-script-note')).toBeVisible();
    await expect(page.locator('.checklist-item').filter({ visible: true })).toHaveCount(total);
    await expect(page.getByRole('checkbox').filter({ visible: true })).toHaveCount(total);
    await expect(page.getByRole('checkbox').first()).toBeDisabled();
    await expect(page.getByRole('button', { name: 'Export my answers' })).toBeHidden();
  });
});
