import type { Page } from '@playwright/test';

/**
 * Returns what makes the page wider than its window: each element that sticks out of the window and
 * out of no box that scrolls on its own, as WCAG 1.4.10 lets tables do. Empty when the page fits.
 */
export function sticksOut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollingElement } = document;
    const width = document.documentElement.clientWidth;
    if (!scrollingElement || scrollingElement.scrollWidth <= width) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) =>
        element.getBoundingClientRect().right > width + 0.5 && !element.parentElement?.closest('.scroller, pre'),
    );
    const names = wide.map((element) => `${element.localName}.${element.className}`);
    return [`page: ${scrollingElement.scrollWidth} px in a window of ${width}`, ...names];
  });
}

/** Boxes of the main part whose content runs over their edge, and so over what stands beside them. */
export function spillsOver(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // Out of sight, for screen readers only; pictures draw where they like inside their own frame.
    const isApart = (element: Element): boolean =>
      element.localName === 'svg' ||
      getComputedStyle(element).clipPath !== 'none' ||
      (element.parentElement !== null && isApart(element.parentElement));
    return [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((element) => element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1)
      .filter((element) => getComputedStyle(element).overflowX === 'visible' && !isApart(element))
      .map(({ localName, className, scrollWidth, clientWidth }) =>
        [`${localName}.${className}`, scrollWidth, 'px in', clientWidth].join(' '),
      );
  });
}
