import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** WCAG 2.0, 2.1 and 2.2, levels A and AA. */
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Holds those of their rules that look at colours: all others find the same in both themes, where both show the same elements. */
export const RULES_OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/**
 * Puts axe into every document that the page opens from now on.
 * Not by @axe-core/playwright, which sends axe and its whole result back and forth for every look at a page.
 */
export const alwaysWithAxe = (page: Page) => page.addInitScript({ content: axe.source });

/** Puts axe into the page that is open, and unfolds what is folded away: that is on the page as well. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  await unfold(page);
}

/** Opens everything that is folded away: that is on the page as well. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
}

/**
 * Returns the violations that axe finds on the page as it is now: rule, element and reason.
 * @param only the rules to look at; all that WCAG asks for when left out
 */
export function axeFaults(page: Page, only: string[] = WCAG_22_AA): Promise<string[]> {
  return page.evaluate(async (runOnly) => {
    // No rule of these reads style sheets, and to read imported ones axe would put inline styles into the page.
    // The rule of WCAG 2.2 about targets, 24 by 24 or as far apart, is the only one of these that axe leaves out by itself.
    const rules = { 'target-size': { enabled: true } };
    const options = { runOnly, rules, resultTypes: ['violations' as const], preload: false };
    const { violations } = await window.axe.run(document, options);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    );
  }, only);
}

/** Returns which elements of the page are shown, as one text to compare. */
export function shownElements(page: Page): Promise<string> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')]
      .map((element) => Number(element.checkVisibility({ visibilityProperty: true, opacityProperty: true })))
      .join(''),
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
