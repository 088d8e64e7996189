import { test, expect } from '@playwright/test';
import { FONT_LIMIT, scriptLimit, textLimit } from './budget/limits.ts';
import { transferOf, type Transfer } from './budget/transfer.ts';
import { pages } from './built/site.ts';

const SECONDS_A_PAGE = 5;

test('no page transfers more than its kind may', async ({ page }) => {
  test.setTimeout(pages.length * SECONDS_A_PAGE * 1000);
  const measured: Transfer[] = [];
  for (const { path, kind } of pages) {
    const transfer = await transferOf(page, path);
    measured.push(transfer);
    expect.soft(transfer.text, `${path}: bytes of HTML, CSS and script`).toBeLessThanOrEqual(textLimit(path, kind));
    expect.soft(transfer.script, `${path}: bytes of script`).toBeLessThanOrEqual(scriptLimit(path));
    expect.soft(transfer.fonts, `${path}: bytes of fonts`).toBeLessThanOrEqual(FONT_LIMIT);
  }
  expect(Math.min(...measured.map(({ fonts }) => fonts)), 'the fonts are measured').toBeGreaterThan(0);
  console.log(`\nThe largest pages, in bytes after gzip:\n${largest(measured, 10)}`);
});

function largest(measured: Transfer[], count: number): string {
  return measured
    .toSorted((a, b) => b.text - a.text)
    .slice(0, count)
    .map(({ path, text, script }) => `${String(text).padStart(7)}  ${path}  (script ${script})`)
    .join('\n');
}
