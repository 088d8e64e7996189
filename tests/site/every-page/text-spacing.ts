import type { Page } from '@playwright/test';

/** The spacing that WCAG 1.4.12 lets every reader set. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/**
 * Sets a reader's own spacing, as a user style sheet would: beside the page's sheets, which its policy protects.
 * @returns a function that takes it away
 */
export async function setWideSpacing(page: Page): Promise<() => Promise<void>> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, SPACING);
  return () => page.evaluate(() => void (document.adoptedStyleSheets = []));
}

/** Boxes that hide a part of the text inside them, apart from what only screen readers should find. */
export function clippedText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hides = (value: string) => value === 'hidden' || value === 'clip';
    return [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(element);
        if (clipPath !== 'none' || element.closest('svg, select, input')) return false;
        return (
          (hides(overflowX) && element.scrollWidth > element.clientWidth) ||
          (hides(overflowY) && element.scrollHeight > element.clientHeight)
        );
      })
      .map((element) => `${element.localName}.${element.className}: ${element.textContent?.trim().slice(0, 40)}`);
  });
}
