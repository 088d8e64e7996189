import { decide } from '../../src/policy/decide.ts';
import { matrixOf, toolTables } from '../../src/policy/matrix.ts';
import { policyDay } from '../../src/policy/policy-day.ts';
import { choosableOn } from '../../src/policy/choosable-on.ts';
import { VERDICT_NAMES } from '../../src/verdict/names.ts';
import { expect, test } from './built/reader.ts';
import { handbook } from './built/site.ts';

const on = policyDay(handbook, handbook.today);
const { organization } = handbook;
const [data, uses] = [choosableOn(organization.data, on), choosableOn(organization.uses, on)];

test('each tile of a tool says the verdict of the question that its link asks, and leads to the answer', async ({
  page,
}) => {
  await page.goto('/tools/codex/');
  const grids = page.getByRole('main').getByRole('table');
  const expected = toolTables(handbook, 'codex', on).filter(({ rows }) => new Set(rows.flat()).size > 1);
  await expect(grids).toHaveCount(expected.length);
  const tiles = await grids.getByRole('cell').getByRole('link').all();
  expect(tiles.length).toBe(expected.length * data.length * uses.length);
  for (const tile of tiles.filter((_, place) => place % 7 === 0)) {
    const asked = new URL((await tile.getAttribute('href')) ?? '', page.url()).searchParams;
    const part = (name: string) => asked.get(name) ?? '';
    const question = {
      division: part('division'),
      tool: part('tool'),
      plan: part('plan'),
      data: part('data'),
      use: part('use'),
    };
    await expect(tile, JSON.stringify(question)).toHaveAccessibleName(
      VERDICT_NAMES[decide(handbook, question, on).verdict].tag,
    );
  }
  await grids
    .first()
    .getByRole('row', { name: /^Product code/ })
    .getByRole('link')
    .first()
    .click();
  await expect(page.getByRole('region', { name: 'Answer' }).getByRole('heading', { level: 2 })).toHaveText('Ask first');
});

test('a tile under the pointer or with the focus shows its word, and its row and column stand out', async ({
  page,
}) => {
  await page.goto('/tools/codex/');
  const grid = page.getByRole('main').getByRole('table').first();
  const row = grid.getByRole('row').nth(3);
  const tile = row.getByRole('link').nth(1);
  const word = tile.locator('span');
  const [itsRow, itsColumn] = [row.getByRole('rowheader'), grid.getByRole('columnheader').nth(2)];
  const other = grid.getByRole('columnheader').nth(1);
  await expect(word).toHaveCSS('clip-path', 'inset(50%)');
  await expect(itsColumn).toHaveCSS('text-decoration-line', 'none');
  for (const point of [() => tile.hover(), () => tile.focus()]) {
    await point();
    await expect(word).toHaveCSS('clip-path', 'inset(0%)');
    expect((await word.boundingBox())?.width).toBeGreaterThan(20);
    await expect(itsRow).toHaveCSS('text-decoration-line', 'underline');
    await expect(itsColumn).toHaveCSS('text-decoration-line', 'underline');
    await expect(other).toHaveCSS('text-decoration-line', 'none');
    await page.mouse.move(0, 0);
  }
});

test('the keyboard gets past a grid with one key', async ({ page }) => {
  await page.goto('/tools/codex/');
  const past = page.getByRole('link', { name: 'Past these verdicts' });
  await past.first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(past.nth(1)).toBeFocused();
});

test('the matrix has a row for plans that answer alike, with a tile for every use', async ({ page }) => {
  await page.goto('/policy/');
  const [division] = choosableOn(organization.divisions, on);
  const matrix = matrixOf(handbook, division?.id ?? '', 'internal', on);
  const grid = page.getByRole('table', { name: new RegExp(`^${division?.name}, internal data`) });
  const rows = grid.getByRole('row').filter({ has: page.getByRole('rowheader') });
  await expect(rows).toHaveCount(matrix.rows.length);
  for (const [place, { verdicts }] of matrix.rows.entries())
    await expect(rows.nth(place).getByRole('cell')).toHaveText(verdicts.map((verdict) => VERDICT_NAMES[verdict].tag));
});

test.describe('at a glance', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ['/', '/policy/'])
    test(`${path} shows the whole policy in one picture, whose numbers add up to every question`, async ({ page }) => {
      await page.goto(path);
      const picture = page.getByRole('figure').filter({ hasText: 'possible questions' });
      const text = (await picture.locator('figcaption').textContent()) ?? '';
      const number = (words: string | undefined) => Number(words?.replaceAll(',', ''));
      const total = number(/([\d,]+) possible questions/.exec(text)?.[1]);
      const counts = ['Allowed', 'With conditions', 'Ask first', 'Prohibited'].map((word) =>
        number(new RegExp(`${word}\\s+([\\d,]+)`).exec(text)?.[1] ?? '0'),
      );
      expect(total).toBeGreaterThan(1000);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total);
      await expect(picture.getByRole('listitem').filter({ hasText: 'Any personal account' })).toContainText(
        'Every division',
      );
    });
});
