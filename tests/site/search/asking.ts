import { expect, type Locator, type Page } from '@playwright/test';

/** The field to type into, in the dialog or on the search page. */
export const field = (page: Page): Locator => page.getByRole('searchbox', { name: 'Search the handbook' });

/** The entries found, best first, without the headings listed below them. */
export const results = (page: Page): Locator => page.getByRole('list', { name: 'Results' }).locator('> li');

/** Those of them that are loaded: what is in sight, and what comes soon after. */
export const loaded = (page: Page): Locator => results(page).and(page.locator(':not([aria-hidden])'));

/** Holds the number of results and the question. */
export const summary = (page: Page): Locator => page.locator('pagefind-summary');

/** Holds the words that were not understood as typed, and the contact when nothing is found. */
export const remark = (page: Page): Locator => page.locator('.search-status');

/** The counts by kind: each is a button that shows one kind alone, and everything again. */
const kind = (page: Page, name: string): Locator =>
  page.getByRole('list', { name: 'How many of each kind' }).getByRole('button', { name: new RegExp(`^${name} \\d+$`) });

/** The buttons of the kinds that alone are shown: one, or none where everything is. */
export const shownKinds = (page: Page): Locator =>
  page.getByRole('list', { name: 'How many of each kind' }).getByRole('button', { pressed: true });

/** Narrows the results to one kind, or widens them again by choosing it a second time. */
export const choose = (page: Page, name: string): Promise<void> => kind(page, name).click();

/** Opens the dialog as most people do who search often. */
export async function openSearch(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
}

/** Asks, and waits until the answer is there: the summary names what it answers. */
export async function ask(page: Page, words: string): Promise<void> {
  await field(page).fill(words);
  await expect(summary(page)).toContainText(`“${words}”`);
}

/** Returns path and fragment of the entry that came first. */
export async function firstPlace(page: Page): Promise<string> {
  const href = await results(page).first().getByRole('link').first().getAttribute('href');
  const { pathname, hash } = new URL(href ?? '', page.url());
  return pathname + hash;
}

/**
 * Listens from now on to what search has read out: a screen reader hears it, and after a moment it is gone from the page.
 * @returns everything that was read out about an answer so far
 */
export async function listen(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    for (const place of document.querySelectorAll('[data-pagefind-announcer], .search-status')) {
      new MutationObserver(() => said.push((place as HTMLElement).innerText.trim())).observe(place, {
        childList: true,
        subtree: true,
      });
    }
  });
  return () =>
    page.evaluate(() =>
      (window as unknown as { said: string[] }).said.filter((text) => /result|Nothing|Without/.test(text)),
    );
}
