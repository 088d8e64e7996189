import { addDays } from '../../src/basics/calendar.ts';
import { readableDate } from '../../src/words/format.ts';
import { exceptionPagePath } from '../../src/model/exception-pages.ts';
import { exceptionsOf } from '../../src/schedule/exceptions.ts';
import { handbook } from './built/site.ts';
import { expect, test } from './built/reader.ts';

const ending = exceptionsOf(handbook).find(({ until, standing }) => standing === 'binds' && until !== undefined);
const { rule, from, until = '' } = ending ?? { rule: { id: '' }, from: '' };

test('the exception that ends first comes first, and says by the reader’s date how long it still lasts', async ({
  page,
}) => {
  for (const [day, words] of [
    [addDays(until, -5), '5 days left'],
    [until, 'last day today'],
    [addDays(until, 2), 'ended 2 days ago'],
  ] as const) {
    await page.clock.setFixedTime(`${day}T12:00:00Z`);
    await page.goto(exceptionPagePath(1));
    const entry = page.getByRole('article').first();
    await expect(entry).toHaveAttribute('id', rule.id);
    await expect(entry).toContainText(`From ${readableDate(from)} to ${readableDate(until)} · ${words}`);
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('an exception says who approved it, what it loosens, and its first and last day', async ({ page }) => {
    await page.goto('/policy/');
    await page.getByRole('navigation', { name: 'On this page' }).getByRole('link', { name: 'Exceptions' }).click();
    const entry = page.getByRole('article').first();
    await expect(entry).toContainText(`From ${readableDate(from)} to ${readableDate(until)}`);
    await expect(entry).toContainText('Approved by: ');
    await expect(entry).toContainText(ending?.loosens[0]?.words ?? 'something');
  });
});
