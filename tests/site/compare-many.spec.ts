import { MEDIUM } from '../../src/commands/measure/organization/counts.ts';
import { writeOrganization } from '../../src/commands/measure/organization/write-organization.ts';
import { siteOf, whileServed } from './built/own-build.ts';
import { withContent } from './built/own-folders.ts';
import { watch } from './built/watch.ts';
import { expect, test } from '@playwright/test';

const DATE = '2026-11-22';
/** As many plans as fill two pages of the table, and little else. */
const COUNTS = { ...MEDIUM, tools: 25, rules: 20, people: 20, records: 20, terms: 20, sources: 40, versions: 1 };
const ALL = COUNTS.tools * COUNTS.plans + 1;

test('a table that goes on over several pages is filtered, sorted and compared as a whole', async ({ page }) => {
  await withContent(async (content) => {
    writeOrganization(content, COUNTS, DATE);
    const settings = { HANDBOOK_CONTENT: content, HANDBOOK_TODAY: DATE };
    await whileServed(await siteOf(settings), settings, async (host) => {
      const faults: string[] = [];
      await watch(page, new URL(host).host, faults);
      const status = page.locator('.compare-status');
      const rows = page.locator('.compare-table tbody tr:visible');
      const numbers = page.getByRole('navigation', { name: 'Pages of plans' });

      await test.step('nothing is fetched to read; the anchor of a tool whose rows are elsewhere is on its card', async () => {
        await page.goto(`${host}tools/#tool-025`);
        await expect(status).toHaveText(/^The first 39 plans shown\./);
        await expect(page.locator('li:target')).toBeInViewport();
        await page.locator('li:target').getByRole('link', { name: 'What is known about Tool 25' }).click();
        await expect(page).toHaveURL(`${host}tools/plans/2/#tool-025`);
        await expect(page.locator('tr:target')).toContainText('Tool 25');
      });

      await test.step('words are looked for among all plans, and their cards are shown', async () => {
        await page.goto(`${host}tools/`);
        await page.getByLabel('Find').fill('tool 25');
        await expect(status).toHaveText(new RegExp(`^3 of ${ALL} plans shown`));
        await expect(rows).toHaveCount(3);
        await expect(page.locator('.tool-cards > li:visible')).toHaveCount(1);
        await expect(numbers).toHaveCount(0);
        await expect(page.locator('[id="tool-025"]')).toHaveCount(1);
      });

      await test.step('a link to a view names plans of any page', async () => {
        await page.goto(`${host}tools/?compare=tool-001/team,tool-025/team&view=side`);
        await expect(status).toHaveText(/^2 plans side by side\./);
        await expect(page.locator('.compare-problems')).toBeHidden();
      });

      await test.step('by keyboard, all of them are put into one table, at the first that was elsewhere', async () => {
        await page.goto(`${host}tools/`);
        await page.getByRole('button', { name: `Show all ${ALL} plans in one table` }).focus();
        await page.keyboard.press('Enter');
        await expect(rows).toHaveCount(ALL);
        await expect(rows.nth(39).getByRole('link')).toBeFocused();
        await expect(status).toHaveText(new RegExp(`^All ${ALL} plans shown\\.`));
      });
      expect(faults).toEqual([]);

      await test.step('without the other pages, what is compared is said', async () => {
        await page.route('**/tools/plans/2/', (route) => route.abort());
        await page.goto(`${host}tools/`);
        await page.getByLabel('Find').fill('tool 1');
        await expect(status).toContainText('could not be fetched, so only those of this page are compared');
        await expect(numbers).toBeVisible();
      });
    });
  });
});
