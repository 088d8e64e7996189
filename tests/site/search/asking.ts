import { expect, type Locator, type Page } from '@playwright/test';

/** The field to type into, in the dialog or on the search page. */
export const field = (page: Page): Locator => page.getByRole('textbox', { name: 'Search the handbook' });

/** The entries found, without the headings listed below them. */
export const results = (page: Page): Locator => page.getByRole('list', { name: 'Results' }).locator('> li');

/** Opens the dialog as most people do who search often. */
export async function openSearch(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await expect(field(page)).toBeFocused();
}

/** Asks, and waits until the answer is there: the status names what it answers. */
export async function ask(page: Page, words: string): Promise<void> {
  await field(page).fill(words);
  await expect(page.getByRole('status')).toContainText(`“${words}”`);
}
