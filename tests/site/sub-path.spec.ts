import { test, expect } from '@playwright/test';
import { siteOf, whileServed } from './built/own-build.ts';
import { watch } from './built/watch.ts';
import { BELOW_PATH } from './sub-path/below-path.ts';

test('below a path of its own a reader finds the way from the address of the host to an answer', async ({ page }) => {
  await whileServed(await siteOf(BELOW_PATH), BELOW_PATH, async (host) => {
    const faults: string[] = [];
    await watch(page, new URL(host).host, faults);
    await page.goto(host);
    await expect(page).toHaveURL(`${host}handbook/`);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Tools' }).click();
    await expect(page).toHaveURL(`${host}handbook/tools/`);
    await page.getByRole('main').getByRole('link', { name: 'Claude Code' }).first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Claude Code' })).toBeVisible();
    await page.goto(`${host}handbook/decide/`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goto(`${host}handbook/search/?q=codex`);
    await page
      .getByRole('main')
      .getByRole('link', { name: /^Codex/ })
      .first()
      .click();
    await expect(page).toHaveURL(new RegExp(`^${host}handbook/tools/codex/`));
    expect(faults).toEqual([]);
  });
});
