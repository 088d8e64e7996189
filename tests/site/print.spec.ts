import { expect, test } from './built/reader.ts';
import { sheetsOf } from './every-page/sheets.ts';
import { box, CHECKLIST, items, standing } from './progress/list.ts';

const CHAPTER = '/handbook/tool-policy/incidents/';

test('the policy on one page prints on one sheet', async ({ page }) => {
  await page.goto('/handbook/about/policy-on-one-page/');
  for (const format of ['A4', 'Letter']) {
    const pdf = (await page.pdf({ format })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g), format).toHaveLength(1);
  }
});

test('an answer prints with its question and without the form, on paper as wide as a phone or a sheet', async ({
  page,
}) => {
  await page.goto('/decide/?division=applied-ai&tool=codex&plan=enterprise&data=internal&use=product-code');
  await expect(page.locator('.answer-verdict')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const width of [390, 794, 1123]) {
    await page.setViewportSize({ width, height: 1000 });
    await expect(page.locator('.answer-verdict')).toBeVisible();
    await expect(page.locator('.answer-question')).toBeVisible();
    await expect(page.locator('.decide-form')).toBeHidden();
    await expect(page.locator('.decide-bar')).toBeHidden();
  }
});

test('a policy with 25 matrices on its page prints on at most 20 sheets, none of them nearly empty, each heading with the whole of its matrix', async ({
  page,
}) => {
  await page.goto('/policy/');
  const headed = await page.locator('.matrix-division').evaluateAll((parts) => {
    // A PDF says where something is to which a link leads.
    const links = parts.flatMap((part, index) =>
      [part.querySelector('summary'), part.querySelector('.verdict-grid + span')].map((element, which) => {
        if (element) element.id = `part-${index}-${which}`;
        return Object.assign(document.createElement('a'), { href: `#part-${index}-${which}`, textContent: '.' });
      }),
    );
    document.querySelector('main')?.append(...links);
    return parts.map((_, index) => [`part-${index}-0`, `part-${index}-1`]);
  });
  const sheets = sheetsOf(await page.pdf({ format: 'A4' }));
  expect(sheets.length).toBeLessThanOrEqual(20);
  expect(Math.min(...sheets.map(({ letters }) => letters))).toBeGreaterThan(400);
  expect(headed.length).toBeGreaterThan(1);
  for (const both of headed) {
    expect(sheets.filter(({ ids }) => both.some((id) => ids.includes(id))).map(({ ids }) => ids)).toEqual([
      expect.arrayContaining(both),
    ]);
  }
});

test('on paper only the text remains, with who owns it and which version it is', async ({ page }) => {
  await page.goto(CHAPTER);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('main').locator('.page-meta')).toContainText('Policy version');
  for (const name of ['Main', 'Chapters', 'On this page', 'Previous and next', 'Breadcrumb', 'Reference'])
    await expect(page.getByRole('navigation', { name })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeHidden();
  await expect(page.getByRole('link', { name: 'Edit this page' })).toBeHidden();
});

test('paper is white and ink is black, also for a reader with the dark theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(CHAPTER);
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
  await expect(page.locator('html')).toHaveCSS('color', 'rgb(0, 0, 0)');
});

test('what is folded away on the screen is on paper', async ({ page }) => {
  for (const path of ['/policy/', '/checklists/usage-audit/']) {
    await page.goto(path);
    const inside = page.locator('main details:not([open], .screen-only) > :not(summary, .screen-only)');
    const shown = () =>
      inside.evaluateAll((elements) => elements.filter((element) => element.checkVisibility()).length);
    expect(await shown(), `${path} on the screen`).toBe(0);
    await page.emulateMedia({ media: 'print' });
    expect(await shown(), `${path} on paper`).toBe(await inside.count());
    expect(await inside.count()).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'screen' });
  }
});

test('printed links to other sites show where they lead', async ({ page }) => {
  await page.goto('/handbook/why-it-matters/regulation/');
  await page.emulateMedia({ media: 'print' });
  const link = page.locator('.sources a[href^="https"]').first();
  const after = await link.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(after).toContain(await link.getAttribute('href'));
});

test('printed verdicts are words in a frame', async ({ page }) => {
  await page.goto('/');
  await page.emulateMedia({ media: 'print' });
  const verdict = page.getByRole('main').locator('.verdict').first();
  await expect(verdict).toHaveText('Allowed');
  await expect(verdict).toHaveCSS('border-top-style', 'solid');
  await expect(verdict).toHaveCSS('color', 'rgb(0, 0, 0)');
});

test('a finished list says so in ink on paper: printers leave the ground out on which it is white on the screen', async ({
  page,
}) => {
  await page.goto(CHECKLIST);
  for (const { id } of items) await box(page, id).check();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.standing-high')).toHaveText(/are done$/);
  await expect(page.locator('.standing-high')).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(standing(page)).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(page.locator('.standing-bar')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

test('a rule stays whole on paper, below the heading of its group', async ({ page }) => {
  await page.goto('/policy/');
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.rule-group > header', '.rule h3'])
    await expect(page.locator(part).first()).toHaveCSS('break-after', 'avoid');
  for (const rule of await page.locator('.rule').all()) await expect(rule).toHaveCSS('break-inside', 'avoid');
});
