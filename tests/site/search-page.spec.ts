import { expect, test } from './built/reader.ts';
import { axeFaults, bringAxe } from './every-page/axe-faults.ts';
import { ask, choose, field, shownKinds, openSearch, results } from './search/asking.ts';

test('a question in the address is answered, and a new one stands in it', async ({ page, faults }) => {
  await page.goto('/search/?q=codex&type=Rule');
  await expect(field(page)).toHaveValue('codex');
  await expect(results(page).first()).toContainText('Rule · ');
  await expect(shownKinds(page)).toHaveText(/^Rules \d+$/);
  await choose(page, 'Rules');
  await expect(shownKinds(page)).toHaveCount(0);
  await ask(page, 'zero retention');
  await expect(page).toHaveURL('/search/?q=zero+retention');
  await page.reload();
  await expect(results(page).first()).toContainText('Zero retention');
  expect(faults).toEqual([]);
});

test('a type that does not exist is everything', async ({ page }) => {
  await page.goto('/search/?q=codex&type=Nonsense');
  await expect(results(page).first()).toContainText('OpenAI');
  await expect(shownKinds(page)).toHaveCount(0);
});

test('whoever comes back finds the question and its answer', async ({ page }) => {
  await page.goto('/search/');
  await ask(page, 'watermark');
  await results(page).first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/glossary\//);
  await page.goBack();
  await expect(field(page)).toHaveValue('watermark');
  await expect(results(page).first()).toContainText('Watermark');
});

test('the shortcut leads to the field, and a link into the index stays there', async ({ page }) => {
  await page.goto('/search/#a-z');
  await expect(page.getByRole('heading', { name: 'From A to Z' })).toBeInViewport();
  await expect(page).toHaveURL('/search/#a-z');
  await openSearch(page);
  await page.keyboard.type('/');
  await expect(field(page)).toHaveValue('/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('when search cannot be loaded, the page says so, and its form and its index are still there', async ({
  page,
  faults,
}) => {
  await page.route('**/search/engine/pagefind.js', (route) => route.abort('aborted'));
  await page.goto('/search/');
  await page.getByRole('main').getByRole('searchbox').click();
  await expect(page.getByText('Search could not be loaded. Reload the page to try again.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'From A to Z' })).toBeVisible();
  await expect(page.getByRole('main').getByRole('searchbox')).toBeFocused();
  expect(faults.filter((fault) => !/ERR_ABORTED|ERR_FAILED|pagefind/i.test(fault))).toEqual([]);
  faults.length = 0;
});

test('the answers are accessible in both themes', async ({ page }) => {
  await page.goto('/search/');
  await bringAxe(page);
  for (const words of ['retention', 'qwertz']) {
    await ask(page, words);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect.soft(await axeFaults(page), `${words}, ${colorScheme}`).toEqual([]);
    }
  }
});

test.describe('on the page reached', () => {
  for (const { words, place, marked } of [
    { words: 'zero data retention', place: /\/glossary\/\?found=.*#zero-retention$/, marked: 'retention' },
    { words: 'red-02', place: /\/policy\/\?found=red-02#RED-02$/, marked: 'RED-02' },
    { words: 'provider terms', place: /\/provider-terms\/\?found=/, marked: 'terms' },
  ]) {
    test(`what was found for "${words}" is marked, and the place is in sight`, async ({ page, faults }) => {
      await page.goto('/handbook/tool-policy/approval-process/');
      await openSearch(page);
      await ask(page, words);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(place);
      const marks = page.getByRole('main').locator('mark', { hasText: new RegExp(`^${marked}$`, 'i') });
      await expect(marks.first()).toBeAttached();
      await expect(marks.first()).toHaveCSS('text-decoration-line', 'underline');
      const { hash } = new URL(page.url());
      if (hash) await expect(page.locator(hash)).toBeInViewport();
      await page.waitForLoadState('networkidle');
      expect(faults).toEqual([]);
    });
  }

  test('only whole words are marked', async ({ page }) => {
    await page.goto('/tools/codex/?found=code');
    await expect(page.locator('main mark').first()).toBeAttached();
    const texts = await page.locator('main mark').allInnerTexts();
    expect(texts.filter((text) => text.toLowerCase() !== 'code')).toEqual([]);
  });
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the link that opens search leads to an index of everything', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Search', exact: true }).click();
    await expect(page).toHaveURL('/search/');
    await expect(field(page)).toBeHidden();
    // Text is not looked up in <noscript>.
    const notice = page.locator('noscript p');
    await expect(notice).toHaveText('Searching needs JavaScript. The index does not.');
    await expect(notice).toBeVisible();
    await page.getByRole('navigation', { name: 'Letters' }).getByRole('link', { name: 'C', exact: true }).click();
    const letter = page.getByRole('region', { name: 'C', exact: true });
    await expect(letter.getByRole('heading')).toBeInViewport();
    await expect(letter.getByRole('listitem').filter({ hasText: 'chatgpt see Codex' })).toBeVisible();
    await letter.getByRole('link', { name: 'Codex', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Codex' })).toBeVisible();
  });
});
