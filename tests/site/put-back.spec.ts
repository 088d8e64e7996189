import { policyDay } from '../../src/policy/policy-day.ts';
import { pathSummary } from '../../src/training/path-summary.ts';
import { trainingPagePath } from '../../src/model/paths.ts';
import { expect, test } from './built/reader.ts';
import { handbook } from './built/site.ts';
import { box, CHECKLIST, items, standing } from './progress/list.ts';
import type { Page } from '@playwright/test';

/** Where each custom element is, as its tag. */
const PAGES = {
  'progress-list': CHECKLIST,
  'training-path': trainingPagePath('owners'),
  'decision-page': '/decide/',
  'compare-tools': '/tools/',
} as const;
const [first = '', second = ''] = items.map(({ id }) => id);

/** Takes an element out of the document, keeps it, and says what to do to put it back where it was. */
async function takeOut(page: Page, tag: string): Promise<() => Promise<void>> {
  const kept = await page.evaluateHandle((name) => {
    const element = document.querySelector(name);
    if (!element) throw new Error(`no ${name}`);
    const place = document.createComment(name);
    element.replaceWith(place);
    return { element, place };
  }, tag);
  return () => kept.evaluate(({ element, place }) => place.replaceWith(element));
}

/** Returns the number of elements inside one: a part that was made twice would raise it. */
const size = (page: Page, tag: string) => page.locator(tag).evaluate((element) => element.querySelectorAll('*').length);

/** Counts what scripts listen to outside of the elements, and what they have ended. */
const countListeners = (page: Page) =>
  page.addInitScript(() => {
    const counts = { open: 0 };
    Object.assign(window, { counts });
    const add = window.addEventListener.bind(window);
    const counted = (type: string, listener: EventListenerOrEventListenerObject, options?: AddEventListenerOptions) => {
      counts.open += 1;
      options?.signal?.addEventListener('abort', () => (counts.open -= 1));
      add(type, listener, options);
    };
    Object.assign(window, { addEventListener: counted });
  });
const openListeners = (page: Page) =>
  page.evaluate(() => (window as unknown as { counts: { open: number } }).counts.open);

for (const [tag, path] of Object.entries(PAGES)) {
  test(`<${tag}> that is taken out ends what it listened to; put back, it has every part once`, async ({ page }) => {
    await countListeners(page);
    await page.goto(path);
    await expect(page.locator(`${tag}:defined`)).toHaveCount(1);
    const before = { size: await size(page, tag), listeners: await openListeners(page) };
    const putBack = await takeOut(page, tag);
    const without = await openListeners(page);
    expect(without).toBeLessThan(before.listeners);
    await putBack();
    expect(await size(page, tag)).toBe(before.size);
    expect(await openListeners(page)).toBe(before.listeners);
    await (
      await takeOut(page, tag)
    )();
    expect(await openListeners(page)).toBe(before.listeners);
  });
}

test('a list that was put back shows what was ticked elsewhere meanwhile, and takes ticks', async ({ page }) => {
  await page.goto(CHECKLIST);
  const putBack = await takeOut(page, 'progress-list');
  const other = await page.context().newPage();
  await other.goto(CHECKLIST);
  await box(other, first).check();
  await putBack();
  await expect(box(page, first)).toBeChecked();
  await box(page, second).check();
  await expect(standing(page)).toHaveText(new RegExp('^2 of '));
  await expect(standing(other)).toHaveText(new RegExp('^2 of '));
});

test('a training path that was put back judges one answer once', async ({ page }) => {
  const path = handbook.trainingPaths.find(({ id }) => id === 'owners');
  if (!path) throw new Error('The default content has no training path owners.');
  const [scenario] = pathSummary(handbook, path, policyDay(handbook, handbook.today)).scenarios;
  await page.goto(`${trainingPagePath(path.id)}#${scenario}`);
  await (
    await takeOut(page, 'training-path')
  )();
  const card = page.locator(`.scenario[id="${scenario}"]`);
  await expect(card.getByRole('button', { name: 'Check my answer' })).toHaveCount(1);
  await card.locator('fieldset input').first().check();
  await card.getByRole('button', { name: 'Check my answer' }).click();
  await expect(card.locator('.feedback-verdict')).toHaveCount(1);
});

test('the decision page that was put back still answers, for the choices in the address', async ({ page }) => {
  const { plans, id } = handbook.tools.find((tool) => tool.plans.length > 1) ?? { plans: [], id: '' };
  await page.goto(`/decide/?tool=${id}&plan=${plans[0]?.id}`);
  await (
    await takeOut(page, 'decision-page')
  )();
  await expect(page.locator(`input[name="tool"][value="${id}"]`)).toBeChecked();
  await page.locator('input[name="division"]').first().check({ force: true });
  await expect(page.locator('.answer-status')).toHaveText(/^Still possible: .+ Still to choose: data class, use\.$/);
});

test('the comparison that was put back sorts once for a click, and keeps no timer while it is out', async ({
  page,
}) => {
  await page.goto('/tools/');
  const address = page.url();
  await page.getByLabel('Find').fill('days');
  const putBack = await takeOut(page, 'compare-tools');
  await page.waitForTimeout(600);
  expect(page.url()).toBe(address);
  await putBack();
  const heading = page.locator('th[data-column] .sort').first();
  await heading.click();
  await expect(page.locator('th[aria-sort]')).toHaveAttribute('aria-sort', 'ascending');
});

test('the search that was put back answers', async ({ page }) => {
  await page.goto('/search/?q=codex');
  await expect(page.locator('site-search')).toHaveAttribute('data-state', 'found');
  await (
    await takeOut(page, 'site-search')
  )();
  await expect(page.locator('site-search .pf-input')).toHaveCount(1);
  await page.locator('site-search .pf-input').fill('distillation');
  await expect(page).toHaveURL(/q=distillation/);
  await expect(page.locator('site-search')).toHaveAttribute('data-state', 'found');
});
