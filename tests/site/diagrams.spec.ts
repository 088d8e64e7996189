import { expect, test } from './built/reader.ts';

for (const width of [390, 1440])
  test(`what a picture of a process says is within its boxes, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/handbook/tool-policy/approval-process/');
    await page.evaluate(() => document.fonts.ready);
    const { boxes, outside } = await page.evaluate(() => {
      const shown = [...document.querySelectorAll<SVGGElement>('.diagram svg g:has(> rect)')].filter((box) =>
        box.checkVisibility(),
      );
      const faults = shown.flatMap((box) => {
        const edge = box.querySelector('rect')?.getBoundingClientRect();
        const texts = [...box.querySelectorAll(':scope > text')];
        return texts.filter((text) => !edge || text.getBoundingClientRect().right > edge.right - 4);
      });
      return { boxes: shown.length, outside: faults.map(({ textContent }) => textContent) };
    });
    expect(boxes).toBeGreaterThan(4);
    expect(outside).toEqual([]);
  });
