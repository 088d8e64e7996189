import type { Locator } from '@playwright/test';
import { DESKTOP, expect, test } from './built/reader.ts';
import { MAX_SHOWN } from '../../src/search/max-shown.ts';
import { axeFaults, bringAxe } from './every-page/axe-faults.ts';
import { sticksOut } from './every-page/width.ts';
import { handbook } from './built/site.ts';
import {
  ask,
  choose,
  field,
  listen,
  shownKinds,
  loaded,
  openSearch,
  remark,
  results,
  summary,
} from './search/asking.ts';

const CHAPTER = '/handbook/tool-policy/approval-process/';

test('nothing of search is loaded before it is opened, and then all of it at once', async ({ page, faults }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(CHAPTER, { waitUntil: 'networkidle' });
  expect(asked.filter((path) => /pagefind|search/i.test(path))).toEqual([]);

  const before = asked.length;
  await openSearch(page);
  await page.waitForLoadState('networkidle');
  for (const part of [
    /search-elements\.css/,
    /pagefind-component-ui\.css/,
    /pagefind-component-ui\.js/,
    /search\/engine\/pagefind\.js/,
    /pagefind\/pagefind\.js/,
    /entry\.json/,
    /\.pf_meta/,
    /wasm\./,
    /\.pf_filter/,
    /vocabulary\.json/,
  ]) {
    await expect.poll(() => asked.slice(before).join('\n')).toMatch(part);
  }

  // What depends on the words can only come with them: a part of the index, and the entries that it names.
  const loaded = asked.length;
  await ask(page, 'codex');
  expect(asked.slice(loaded).filter((path) => !/\.pf_(?:index|fragment)$/.test(path))).toEqual([]);
  expect(faults).toEqual([]);
});

for (const [name, open] of [
  ['a click', (page) => page.getByRole('link', { name: 'Search', exact: true }).click()],
  ['a slash', (page) => page.keyboard.press('/')],
  ['Ctrl K', (page) => page.keyboard.press('Control+k')],
  ['⌘ K', (page) => page.keyboard.press('Meta+k')],
] as const satisfies [string, (page: import('@playwright/test').Page) => Promise<void>][]) {
  test(`${name} opens the dialog, Escape closes it, and the focus is back where it was`, async ({ page }) => {
    await page.goto(CHAPTER);
    const opener = page.getByRole('link', { name: 'Search', exact: true });
    await opener.focus();
    await open(page);
    await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
    await expect(field(page)).toBeFocused();
    await page.keyboard.type('codex');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(opener).toBeFocused();
    await openSearch(page);
    await expect(field(page)).toHaveValue('codex');
    await page.getByRole('button', { name: 'Close' }).click();
    await expect(opener).toBeFocused();
  });
}

test('asked to open in the moment in which it closes, the dialog opens again', async ({ page }) => {
  await page.goto(CHAPTER);
  await openSearch(page);
  // In one task: the dialog's own news that it has closed comes in the next.
  await page.evaluate(() => {
    document.querySelector<HTMLElement & { close(): void }>('pagefind-modal')?.close();
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true }));
  });
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('what is typed before the index has come is answered when it has', async ({ page }) => {
  const { promise, resolve } = Promise.withResolvers<void>();
  await page.route('**/pagefind/pagefind.js', async (route) => {
    await promise;
    await route.continue();
  });
  await page.goto(CHAPTER);
  await openSearch(page);
  await page.keyboard.type('codex');
  await expect(summary(page)).toHaveText('Searching …');
  resolve();
  await expect(results(page).first()).toContainText('OpenAI');
});

test('no more than 20 ms of waiting stand between a letter and its answer', async ({ page }) => {
  await page.clock.install();
  await page.goto(CHAPTER);
  await openSearch(page);
  await ask(page, 'claude');
  await page.clock.pauseAt(Date.now() + 3_600_000);
  await field(page).fill('codex');
  await page.clock.runFor(20);
  await expect(results(page).first()).toContainText('OpenAI');
});

test('it can be used by keyboard alone', async ({ page }) => {
  await page.goto(CHAPTER);
  await openSearch(page);
  await ask(page, 'zero retention');
  const links = page.getByRole('list', { name: 'Results' }).getByRole('link');
  await expect(loaded(page).nth(2)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('s');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('zero retentions');
  await expect(summary(page)).toContainText('“zero retentions”');
  await expect(loaded(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('/');
  await page.keyboard.type('codex');
  await expect(field(page)).toHaveValue('codex');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tools\/codex\/\?found=codex(?:&|$)/);
});

test('what is out of sight is loaded when it comes into sight', async ({ page }) => {
  await page.goto(CHAPTER);
  await openSearch(page);
  await ask(page, 'approval');
  const found = await results(page).count();
  await expect(summary(page)).toHaveText(`${found} results for “approval”.`);
  await expect(loaded(page).first()).toBeVisible();
  expect(await loaded(page).count()).toBeLessThan(found);
  await results(page).last().scrollIntoViewIfNeeded();
  await expect(results(page).last().getByRole('link').first()).toBeVisible();
});

test('of many results the first hundred are shown, all are counted, and what leads to the others is said', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  await openSearch(page);
  const said = await listen(page);
  await ask(page, 'model');
  const count = Number(/^(\d+) results/.exec((await summary(page).textContent()) ?? '')?.[1]);
  expect(count).toBeGreaterThan(MAX_SHOWN);
  await expect(results(page)).toHaveCount(MAX_SHOWN);
  await expect(page.locator('.search-rest')).toHaveText(
    `These are the first ${MAX_SHOWN} of ${count} results. Add a word, or choose one kind above.`,
  );
  await expect.poll(said).toContain(`${count} results for “model”.`);

  await choose(page, 'Rules');
  await expect(page.locator('.search-rest')).toBeHidden();
});

test('it can be narrowed to one type', async ({ page }) => {
  await page.goto(CHAPTER);
  await openSearch(page);
  await ask(page, 'codex');
  await choose(page, 'Rules');
  await expect(shownKinds(page)).toHaveText(/^Rules \d+$/);
  await expect(remark(page)).toHaveText(/\d+ results of other kinds\./);
  await expect(results(page).first()).toContainText('Rule · ');
  for (const result of await loaded(page).all()) await expect(result).toContainText('Rule · ');
  await ask(page, 'watermark');
  await expect(summary(page)).toHaveText('Nothing found for “watermark”.');
  await expect(remark(page)).toContainText(/\d+ results? of other kinds\./);
  await choose(page, 'Rules');
  await expect(results(page).first()).toContainText('Term');
});

test('when search cannot be loaded, it says so and whom to ask', async ({ page, faults }) => {
  await page.route('**/pagefind/pagefind.js', (route) => route.abort('aborted'));
  await page.goto(CHAPTER);
  await openSearch(page);
  await page.keyboard.type('codex');
  await expect(remark(page)).toContainText('Search could not be loaded. Reload the page to try again.');
  await expect(remark(page)).toContainText(handbook.organization.contacts.policy.where);
  // The elements report it in the console as well, each attempt in three lines.
  expect(faults.filter((fault) => !/pagefind|no known script location/i.test(fault))).toEqual([]);
  faults.length = 0;
});

for (const part of ['wasm.*', 'pagefind-entry.json*', '*.pf_meta', 'index/*'])
  test(`when ${part} could not be loaded, the next letters ask again`, async ({ page, faults }) => {
    await page.route(`**/pagefind/${part}`, (route) => route.abort('aborted'));
    await page.goto(CHAPTER);
    await openSearch(page);
    await page.keyboard.type('codex');
    await expect(remark(page)).toContainText('Search could not be loaded. Reload the page to try again.');
    await page.unroute(`**/pagefind/${part}`);
    await page.keyboard.type(' cloud');
    await expect(results(page).first()).toContainText('OpenAI');
    await expect(remark(page)).not.toContainText('Search could not be loaded');
    // Pagefind reports it in the console, and its own waiting parts as errors that nobody awaits.
    expect(faults.filter((fault) => !/pagefind|the meta index|ERR_ABORTED/i.test(fault))).toEqual([]);
    faults.length = 0;
  });

for (const width of [320, 1440]) {
  test(`axe finds nothing in the open dialog and nothing sticks out at ${width} px`, async ({ page, faults }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(CHAPTER);
    await bringAxe(page);
    await openSearch(page);
    for (const words of ['', 'retention', 'qwertz']) {
      if (words) await ask(page, words);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await axeFaults(page), `${words}, ${colorScheme}`).toEqual([]);
      }
      expect.soft(await sticksOut(page), words).toEqual([]);
    }
    expect(faults).toEqual([]);
  });
}

test('at 400 % zoom every result can be reached', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto(CHAPTER);
  await openSearch(page);
  await ask(page, 'codex');
  await results(page).last().scrollIntoViewIfNeeded();
  const last = results(page).last().getByRole('link').first();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport({ ratio: 1 });
  // As far from the edge as the field above them.
  const edge = async (place: Locator) => (await place.boundingBox())?.x;
  expect(await edge(last)).toBeCloseTo((await edge(field(page))) ?? 0, 0);
});

test('in forced colours the dialog keeps its edge, the verdict its word and marked words their ink', async ({
  page,
}) => {
  await page.setViewportSize(DESKTOP);
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(CHAPTER);
  await openSearch(page);
  await ask(page, 'TOOL-02');
  await expect(page.getByRole('dialog')).toHaveCSS('border-top-width', '1px');
  await expect(results(page).first().getByText('Ask first')).toBeVisible();
  await expect(field(page)).toHaveCSS('outline-style', 'solid');
  await ask(page, 'codex');
  const excerpt = page.locator('.search-excerpt:has(mark)').first();
  const ink = await excerpt.evaluate((element) => getComputedStyle(element).color);
  await expect(excerpt.locator('mark').first()).toHaveCSS('color', ink);
});

test("an input method's Enter opens nothing, the next one does", async ({ page }) => {
  await page.goto(CHAPTER);
  await openSearch(page);
  await ask(page, 'codex');
  await expect(loaded(page).first()).toBeVisible();
  // As browsers send it: during a composition, and in Safari right after it.
  for (const kind of [{ isComposing: true }, { keyCode: 229 }]) {
    await field(page).evaluate((input, init) => {
      input.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, ...init }));
    }, kind);
  }
  await page.evaluate(() => new Promise(requestAnimationFrame));
  await expect(page).toHaveURL(CHAPTER);
  await expect(page.getByRole('dialog', { name: 'Search' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tools\/codex\//);
});

test('a question is read out once, when it has been typed, and no half-typed word is called unknown', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto(CHAPTER);
  await openSearch(page);
  await ask(page, 'claude');
  await page.clock.runFor(2000);
  await page.clock.pauseAt(Date.now() + 3_600_000);
  const said = await listen(page);
  await field(page).fill('');
  for (const letter of 'codex qwertz') {
    await field(page).pressSequentially(letter);
    await page.clock.runFor(150);
    // What is found is shown all the while.
    await expect(summary(page)).toContainText(`“${await field(page).inputValue()}”`.trim());
    expect(await said()).toEqual([]);
    await expect(remark(page)).not.toContainText('Without');
  }
  await page.clock.runFor(1500);
  await expect(remark(page)).toContainText('Without “qwertz”.');
  expect((await said()).filter((text) => text.includes('codex qwertz'))).toHaveLength(1);
  expect((await said()).filter((text) => text.startsWith('Without'))).toHaveLength(1);
});

test('the question is still there for somebody who comes back from what was found', async ({ page }) => {
  await page.goto(CHAPTER);
  await openSearch(page);
  await ask(page, 'watermark');
  await choose(page, 'Terms');
  await expect(loaded(page).first()).toBeVisible();
  await loaded(page).first().getByRole('link').first().click();
  await expect(page).toHaveURL(/\/glossary\//);
  await page.goBack();
  await expect(page).toHaveURL(CHAPTER);
  await openSearch(page);
  await expect(field(page)).toHaveValue('watermark');
  await expect(shownKinds(page)).toHaveText(/^Terms \d+$/);
  await expect(results(page).first()).toContainText('Watermark');
  await page.keyboard.type('codex');
  await expect(field(page)).toHaveValue('codex');
});

test('a question about the policy leads to its answer, with what was named already chosen', async ({ page }) => {
  await page.goto(CHAPTER);
  await openSearch(page);
  await ask(page, 'codex');
  const answer = page.getByRole('link', { name: 'What does the policy say?' });
  await expect(answer).toBeHidden();
  await ask(page, 'codex for product code in applied ai');
  await expect(answer).toBeVisible();
  await expect(page.locator('.search-decision')).toContainText('Applied AI · Codex · Product code');
  await answer.click();
  await expect(page).toHaveURL(/\/decide\/\?division=applied-ai&tool=codex&use=product-code/);
});

test('an empty field offers the last searches of this device, until they are forgotten', async ({ page }) => {
  await page.goto(CHAPTER);
  await openSearch(page);
  await expect(page.getByText('Your last searches')).toHaveCount(0);
  await ask(page, 'personal plans');
  await results(page).first().getByRole('link').first().click();
  await page.goto(CHAPTER);
  await openSearch(page);
  await field(page).fill('');
  const last = page.getByRole('list', { name: /^Your last searches/ });
  await last.getByRole('button', { name: 'personal plans' }).click();
  await expect(summary(page)).toContainText('“personal plans”');
  await field(page).fill('');
  await page.getByRole('button', { name: 'Forget them' }).click();
  await expect(last).toHaveCount(0);
});
