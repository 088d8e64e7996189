import { expect, test } from './built/reader.ts';
import { codex, day, query } from './decide/asked.ts';

test('keyboard alone: arrows choose without jumping on, Enter goes on', async ({ page }) => {
  await page.goto('/decide/');
  await page.getByRole('radio', { name: 'Applied AI' }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'Foundation models' })).toBeChecked();
  await expect(page.getByRole('radio', { name: 'Foundation models' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'Which tool?' })).toBeVisible();
  await expect(page.locator('input[name="tool"]').first()).toBeFocused();
});

test('Enter with a tool and no plan asks for its plans and leaves the tool as it is', async ({ page }) => {
  await page.goto('/decide/?division=product');
  await page.locator('input[name="tool"][value="codex"]').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-plans-of="codex"] input').first()).toBeFocused();
  expect(new URL(page.url()).searchParams.get('tool')).toBe('codex');
  await expect(page.getByRole('button', { name: 'Codex change' })).toBeVisible();
});

test('a link that asks for no other day loads nothing that is about days', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
  const forDays = () => loaded.filter((path) => path.includes('/on-day.'));
  await page.goto(`/decide/?${query(codex)}`);
  await expect(page.locator('.answer-verdict')).toBeVisible();
  expect(forDays()).toEqual([]);
  await page.goto(`/decide/?${query(codex)}&on=${day}`);
  await expect(page.locator('.answer-verdict')).toBeVisible();
  expect(forDays()).toHaveLength(1);
});

test('a number chooses in the list that has the focus, and the last one leads to the verdict', async ({ page }) => {
  await page.goto(`/decide/?${query({ ...codex, use: '' })}`);
  await page.locator('input[name="use"]').first().focus();
  await page.keyboard.press('1');
  await expect(page.locator('.answer-verdict')).toBeFocused();
  await expect(page.locator('input[name="use"]').first()).toBeChecked();
});

test('after the last question Tab leads on to the answer', async ({ page }) => {
  await page.goto(`/decide/?${query(codex)}`);
  await page.getByText('4. Where does its output go?').click();
  await page.locator('input[name="use"]:checked').focus();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'See the answer' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.decide-answer :focus')).toHaveCount(1);
});

test('a tool is found by the name of a client, and its plans stand right below it', async ({ page }) => {
  await page.goto('/decide/?division=product');
  await page.getByLabel('Find a tool, a maker or a client').fill('Aider');
  const tools = page.getByRole('group', { name: 'Which tool?' }).getByRole('radio');
  await expect(tools).toHaveCount(1);
  await expect(page.getByText('Also: aider')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('group', { name: 'Which plan of Open-source clients?' })).toBeVisible();
  await expect(page.getByRole('group', { name: 'Which tool?' })).toBeHidden();
  await page.getByRole('button', { name: 'Open-source clients change' }).click();
  await expect(page.locator('input[name="tool"]:checked')).toBeFocused();
  expect(await tools.count()).toBeGreaterThan(1);
});

test('on a phone the plan of a tool leads to the next question, and the last choice to the verdict', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/decide/?division=applied-ai');
  await page.locator('input[name="tool"][value="codex"]').click();
  await page.locator('[data-plans-of="codex"] input[value="enterprise"]').click();
  await expect(page.getByRole('group', { name: 'What is the most sensitive thing the tool sees?' })).toBeInViewport();
  await page.locator('input[name="data"][value="internal"]').click();
  await page.locator('input[name="use"][value="product-code"]').click();
  const verdict = page.getByRole('heading', { level: 2, name: 'Ask first' });
  await expect(verdict).toBeFocused();
  await expect(verdict).toBeInViewport();
  const bar = page.locator('.decide-bar');
  await expect(bar).toHaveText('Ask first · Tool steward · 3 working days');
  await page.mouse.wheel(0, 1200);
  await expect(bar).toBeInViewport({ ratio: 1 });
});

test('on telephones the first page shows what the menu leads to', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await page
    .getByRole('main')
    .getByRole('navigation', { name: 'Pages' })
    .getByRole('link', { name: 'Training' })
    .click();
  await expect(page).toHaveURL(/\/training\/$/);
});

test('by touch alone, from nothing chosen to the verdict', async ({ browser }) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  await page.goto('/decide/');
  for (const [part, value] of Object.entries(codex)) {
    await page.locator(`input[name="${part}"][value="${value}"]:not(:disabled)`).tap();
  }
  await expect(page.locator('.answer-verdict')).toBeFocused();
  await expect(page.locator('.answer-verdict')).toBeInViewport();
  await context.close();
});

test('the division is remembered on this device only if the reader wants that', async ({ page }) => {
  await page.goto('/decide/');
  await page.getByRole('radio', { name: 'Infrastructure' }).check();
  await page.goto('/decide/');
  await expect(page.locator('.ask-said').first()).toHaveText('');
  await page.getByRole('radio', { name: 'Infrastructure' }).check();
  await page.getByText('1. Who owns the work?').click();
  await page.getByLabel('Remember my division on this device').check();
  await page.goto('/decide/');
  await expect(page.locator('.ask-said').first()).toHaveText('Infrastructure');
});
