import { test, expect } from '@playwright/test';
import { htmlAt, paths } from './built/site.ts';

// A line break between two inline elements renders no space: the easiest slip in a component, and unseen in its source.
test('no word runs into the link, the date or the tag beside it', async ({ page }) => {
  for (const path of paths) expect.soft(await page.evaluate(gluedWords, htmlAt(path)), path).toEqual([]);
});

/** Runs in the browser: each place where text and an inline element meet letter to letter. */
function gluedWords(html: string): string[] {
  const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
  const inline = [...(main?.querySelectorAll('a, code, em, strong, time, .priority, .verdict') ?? [])];
  const textOf = (node: Node | null) => (node?.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : '');
  return inline.flatMap((element) => {
    const own = element.textContent ?? '';
    const before = textOf(element.previousSibling);
    const after = textOf(element.nextSibling);
    return [
      ...(/[\p{L}\p{N},;:.!?]$/u.test(before) && /^[\p{L}\p{N}]/u.test(own) ? [`${before.slice(-20)}|${own}`] : []),
      ...(/[\p{L}\p{N},;:.!?]$/u.test(own) && /^[\p{L}\p{N}]/u.test(after) ? [`${own}|${after.slice(0, 20)}`] : []),
    ];
  });
}
