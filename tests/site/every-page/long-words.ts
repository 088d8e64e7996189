import type { Page } from '@playwright/test';

/** The longest words that people have written into a handbook have about as many letters. */
const LONG = 'Rindfleischetikettierungsueberwachungsaufgabenuebertragungsgesetzentwurf'.slice(0, 60);

/**
 * Begins every text that a page shows with a word of 60 letters, as an organisation with long names would have it: content,
 * names, and the words of the interface, which another language may make as long. Code keeps its lines and scrolls.
 */
export async function lengthenWords(page: Page): Promise<void> {
  await page.evaluate((word) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const shown: Text[] = [];
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const isShown = node.parentElement && !node.parentElement.closest('script, style, template, noscript, svg, pre');
      if (isShown && /\p{L}/u.test(node.nodeValue ?? '')) shown.push(node as Text);
    }
    for (const text of shown) text.data = text.data.replace(/\p{L}+/u, word);
  }, LONG);
}
