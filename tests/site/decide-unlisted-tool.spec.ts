import { expect, test } from './built/reader.ts';
import { codex, query } from './decide/asked.ts';

test('the name of a tool that nobody listed is asked as soon as that is chosen, and nothing closes over it', async ({
  page,
}) => {
  await page.goto('/decide/?division=product');
  await page.locator('input[name="tool"][value="unlisted"]').click();
  const name = page.getByLabel('Name of a tool that is not listed');
  await expect(name).toBeFocused();
  await page.keyboard.type('Sparkle');
  await expect(name).toHaveValue('Sparkle');
  expect(new URL(page.url()).searchParams.get('name')).toBe('Sparkle');
  await page.keyboard.press('Enter');
  await expect(page.locator('details.ask[open] input:focus')).toHaveCount(1);
  await expect(name).toHaveValue('Sparkle');
});

test('a name that finds no tool is that of one nobody listed: it is typed once', async ({ page }) => {
  await page.goto('/decide/?division=product');
  await page.getByLabel('Find a tool, a maker or a client').fill('Sparkle');
  const left = page.getByRole('group', { name: 'Which tool?' }).getByRole('radio');
  await expect(left).toHaveCount(1);
  await expect(page.getByText('Ask about “Sparkle”')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.locator('input[name="tool"]:checked')).toHaveValue('unlisted');
  expect(new URL(page.url()).searchParams.get('name')).toBe('Sparkle');
  await expect(page.locator('details.ask[open] input:focus')).toHaveCount(1);
  await page
    .getByRole('group', { name: 'What is the most sensitive thing the tool sees?' })
    .getByRole('radio')
    .first()
    .click();
  await expect(page.getByLabel('Name of a tool that is not listed')).toHaveValue('Sparkle');
});

test('the first page asks for the name of a tool that nobody listed, and the request has it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  const name = page.getByLabel('Name of a tool that is not listed');
  await expect(name).toBeHidden();
  await page.getByLabel('Who owns the work?').selectOption('product');
  await page.getByLabel('Which tool?').selectOption('unlisted');
  await name.fill('Sparkle');
  await page.getByLabel('What does it see?').selectOption('internal');
  await page.getByLabel('Where does the output go?').selectOption('product-code');
  await page.getByRole('button', { name: 'Get the answer' }).click();
  await expect(page.getByLabel('Request, ready to paste')).toHaveValue(/Sparkle/);
});

test('a link to the answer about a tool without a name asks for the name, beside the answer', async ({ page }) => {
  await page.goto(`/decide/?${query({ ...codex, tool: 'unlisted', plan: 'unlisted' })}`);
  await expect(page.locator('.answer-verdict')).toBeVisible();
  await page.getByLabel('Name of a tool that is not listed').fill('Sparkle');
  await expect(page.getByLabel('Request, ready to paste')).toHaveValue(/Sparkle/);
});

test('a word of the choice itself, such as "listed", is no name of a tool, also for those who type before all is loaded', async ({
  page,
}) => {
  await page.goto('/decide/?division=product');
  await page.route('**/_astro/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  await page.getByLabel('Find a tool, a maker or a client').fill('not listed');
  await page.keyboard.press('Enter');
  await expect(page.locator('input[name="tool"]:checked')).toHaveValue('unlisted');
  await expect(page.getByLabel('Name of a tool that is not listed')).toHaveValue('');
  expect(new URL(page.url()).searchParams.has('name')).toBe(false);
});

test('a tool that nobody listed can be named, and the name goes into the request', async ({ page }) => {
  const name = 'Sparkle <b>Coder</b>';
  await page.goto(
    `/decide/?${query({ ...codex, tool: 'unlisted', plan: 'unlisted' })}&${new URLSearchParams({ name })}`,
  );
  await expect(page.getByLabel('Request, ready to paste')).toHaveValue(new RegExp('tool: Sparkle <b>Coder</b>'));
  await expect(page.locator('.answer b')).toHaveCount(0);
});
