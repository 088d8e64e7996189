import { expect, type Page } from '@playwright/test';

/** Opens a step, a situation or the record of a training path, as a link to it does. */
export async function openPlace(page: Page, id: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, id);
  await expect(page.locator(`[id="${id}"]`)).toBeVisible();
}

/** The fragment of the completion record. */
export const RECORD = 'site.completion';
