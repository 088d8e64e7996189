import { expect, test } from './built/reader.ts';

test.use({ contextOptions: { forcedColors: 'active' } });

test('in forced colours verdicts and priorities keep their words, shapes and borders', async ({ page }) => {
  await page.goto('/tools/codex/');
  const mark = page.getByRole('main').locator('.mark').first();
  await expect(mark).not.toBeEmpty();
  const tile = page.getByRole('main').locator('.verdict-grid td[data-verdict]').first();
  for (const [drawn, width] of [
    [mark, '12px'],
    [tile, '14px'],
  ] as const) {
    const shape = await drawn.evaluate((element) => {
      const { width, maskImage, backgroundColor } = getComputedStyle(element, '::before');
      return { width, maskImage, isInk: backgroundColor === getComputedStyle(document.body).color };
    });
    expect(shape).toEqual({ width, maskImage: expect.stringContaining('data:image/svg+xml'), isInk: true });
  }
  await expect(tile).toHaveCSS('border-top-style', 'solid');
  await page.goto('/checks/');
  const high = page.getByRole('main').locator('.priority').first();
  await expect(high).toHaveText('High');
  await expect(high).toHaveCSS('border-top-style', 'solid');
  await page.goto('/');
  const verdict = page.getByRole('main').locator('.verdict').first();
  await expect(verdict).not.toBeEmpty();
  await expect(verdict).toHaveCSS('border-top-style', 'solid');
});

test('in forced colours the focus, the fields and the place one is at can still be seen', async ({ page }) => {
  await page.goto('/');
  const field = page.getByLabel('Which tool?');
  await field.focus();
  await expect(field).toHaveCSS('outline-style', 'solid');
  await expect(field).toHaveCSS('border-top-style', 'solid');
  await expect(page.getByRole('button', { name: 'Get the answer' })).toHaveCSS('border-top-style', 'solid');
  await page.goto('/policy/');
  const here = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Policy' });
  const other = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Tools' });
  const weight = (link: typeof here) => link.evaluate((element) => Number(getComputedStyle(element).fontWeight));
  expect(await weight(here)).toBeGreaterThan(await weight(other));
});
