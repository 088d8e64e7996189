import { axeFaults, bringAxe } from './every-page/axe-faults.ts';
import { clippedText, setWideSpacing } from './every-page/text-spacing.ts';
import { sticksOut } from './every-page/width.ts';
import { handbook, paths } from './built/site.ts';
import { DESKTOP, expect, test } from './built/reader.ts';

// 1280 × 1024 at 400 % zoom: WCAG 1.4.10 calls for 320 CSS pixels without sideways scrolling.
const ZOOMED = { width: 320, height: 256 };

for (const path of paths) {
  test(`${path} opens clean, is accessible in both themes and fits a narrow window`, async ({ visitor }) => {
    const { page, faults } = visitor;
    faults.length = 0;
    await page.setViewportSize(DESKTOP);
    await page.goto(path);

    await test.step('it says what it is', async () => {
      const heading = page.getByRole('heading', { level: 1 });
      await expect.soft(heading).toHaveCount(1);
      await expect.soft(heading).toBeVisible();
      const title = path === '/' ? '' : `${await heading.innerText()} · `;
      expect.soft(await page.title()).toBe(`${title}${handbook.organization.title}`);
    });

    await test.step('axe finds nothing against WCAG 2.2 AA', async () => {
      await bringAxe(page);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect.soft(await axeFaults(page), colorScheme).toEqual([]);
      }
    });

    await test.step('it needs no sideways scrolling at 400 % zoom', async () => {
      await page.setViewportSize(ZOOMED);
      expect.soft(await sticksOut(page)).toEqual([]);
    });

    await test.step('no text is cut off when a reader widens its spacing', async () => {
      await page.setViewportSize(DESKTOP);
      await setWideSpacing(page);
      expect.soft(await clippedText(page)).toEqual([]);
      expect.soft(await sticksOut(page)).toEqual([]);
    });

    expect(faults, 'what the browser complained about').toEqual([]);
  });
}
