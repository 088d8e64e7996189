import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** WCAG 2.0, 2.1 and 2.2, levels A and AA. */
const WCAG_22_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

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

/** Returns the violations that axe finds on the page as it is now: rule, element and reason. */
export function axeFaults(page: Page): Promise<string[]> {
  return page.evaluate(async (tags) => {
    // No rule of these reads style sheets, and to read imported ones axe would put inline styles into the page.
    // The rule of WCAG 2.2 about targets, 24 by 24 or as far apart, is the only one of these that axe leaves out by itself.
    const rules = { 'target-size': { enabled: true } };
    const options = { runOnly: tags, rules, resultTypes: ['violations' as const], preload: false };
    const { violations } = await window.axe.run(document, options);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
    );
  }, WCAG_22_AA);
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
