import { focusFaults, focusedName } from './keyboard/focus.ts';
import { expect, test } from './built/reader.ts';

const CHAPTER = '/handbook/tool-policy/incidents/';
const PHONE = { width: 390, height: 700 };

test('the first stop skips the header, and the next one is in the text', async ({ page }) => {
  await page.goto(CHAPTER);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to the text' });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport({ ratio: 1 });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

test('the keyboard meets things in the order in which they stand', async ({ page }) => {
  await page.goto('/');
  const stops: string[] = [];
  for (let stop = 0; stop < 17; stop += 1) {
    await page.keyboard.press('Tab');
    stops.push(await focusedName(page));
  }
  expect(stops).toEqual([
    'Skip to the text',
    'AI coding tools handbook',
    ...['Decide', 'Policy', 'Tools', 'Handbook', 'Checks', 'Training', 'Questions'],
    'Search',
    'Change the theme',
    'Something went wrong?',
    ...['Who owns the work?', 'Which tool?', 'What does it see?', 'Where does the output go?'],
    'Get the answer',
  ]);
});

for (const path of [CHAPTER, '/policy/', '/tools/codex/', '/checklists/usage-audit/', '/faq/']) {
  test(`on ${path} every stop shows its focus and none is hidden behind the header`, async ({ page }) => {
    await page.goto(path);
    await page.keyboard.press('Tab');
    const first = await focusedName(page);
    const faults: string[] = [];
    for (let stop = 0; stop < 60; stop += 1) {
      faults.push(...(await focusFaults(page)));
      await page.keyboard.press('Tab');
    }
    expect(first).toBe('Skip to the text');
    expect(faults).toEqual([]);
  });
}

test('on a phone the menu opens, leads on and closes by keyboard', async ({ page }) => {
  await page.setViewportSize(PHONE);
  await page.goto(CHAPTER);
  const opener = page.getByRole('button', { name: 'Menu' });
  const menu = page.getByRole('navigation', { name: 'Menu' });
  await expect(menu).toBeHidden();
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(menu).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(menu.getByRole('link', { name: 'Decide' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(opener).toBeFocused();
  await page.keyboard.press('Enter');
  await menu
    .getByRole('link', { name: 'Glossary' })
    .or(menu.getByRole('link', { name: 'Questions' }))
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/faq\/$/);
});

test('at 400 % zoom the whole menu can be reached', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(CHAPTER);
  await page.getByRole('button', { name: 'Menu' }).press('Enter');
  const last = page.getByRole('navigation', { name: 'Menu' }).getByRole('link').last();
  await last.focus();
  await expect(last).toBeInViewport({ ratio: 1 });
});

test('a folded part opens and closes by keyboard', async ({ page }) => {
  await page.goto('/checklists/usage-audit/');
  const details = page.getByRole('main').locator('details').first();
  await details.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(details).toHaveAttribute('open', '');
  await page.keyboard.press('Space');
  await expect(details).not.toHaveAttribute('open');
});
