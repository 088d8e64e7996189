import type { Page } from '@playwright/test';

/**
 * What makes the page wider than its window: each element that sticks out of it and out of no box that scrolls on its
 * own, as WCAG 1.4.10 lets tables do. Empty when the page fits.
 */
export function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollingElement } = document;
    const width = document.documentElement.clientWidth;
    if (!scrollingElement || scrollingElement.scrollWidth <= width) return [];
    const name = (element: Element) => `${element.localName}.${element.className}`;
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        element.getBoundingClientRect().right > width + 0.5 && !element.parentElement?.closest('.scroller, pre'),
    );
    return [`page: ${scrollingElement.scrollWidth} px in a window of ${width}`, ...wide.map(name)];
  });
}
