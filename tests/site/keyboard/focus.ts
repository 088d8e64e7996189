import type { Page } from '@playwright/test';

/** Returns the approximate name of the element with the focus: its label, or its text. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused instanceof HTMLSelectElement || focused instanceof HTMLInputElement)
      return focused.labels?.[0]?.textContent?.trim() ?? '';
    const copy = focused?.cloneNode(true) as Element;
    for (const hidden of copy.querySelectorAll('[aria-hidden="true"]')) hidden.remove();
    return copy.textContent?.trim() ?? '';
  });
}

/** Returns the faults of the focus where it is: no outline, out of the window, or behind the header (WCAG 2.4.7, 2.4.11). */
export function focusFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    // After the last stop the focus leaves the page.
    if (!focused || focused === document.body) return [];
    const name = `${focused.localName} "${focused.textContent?.trim().slice(0, 40)}"`;
    const { outlineStyle, outlineWidth } = getComputedStyle(focused);
    const { top, bottom, left, right } = focused.getBoundingClientRect();
    const header = document.querySelector('.site-header');
    const edge =
      header?.contains(focused) || focused.matches('.skip') ? 0 : (header?.getBoundingClientRect().bottom ?? 0);
    const isSeen = bottom > edge && top < innerHeight && right > 0 && left < innerWidth;
    return [
      ...(outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2 ? [`${name}: no outline`] : []),
      ...(isSeen ? [] : [`${name}: not in sight (${Math.round(top)} to ${Math.round(bottom)} px)`]),
    ];
  });
}
