import { spacedForIndex } from './unspaced.ts';

const TAG = /<(?:"[^"]*"|'[^']*'|[^'"<>])*>/g;

/**
 * Returns a built page as it is given to Pagefind: its text, and what its `<main>` says about it, as the index has them. Addresses
 * and ids stay as they are.
 */
export function indexedHtml(html: string): string {
  let from = 0;
  const parts: string[] = [];
  for (const { 0: tag, index } of html.matchAll(TAG)) {
    parts.push(spacedForIndex(html.slice(from, index)), tag.includes('data-search-') ? spacedAttributes(tag) : tag);
    from = index + tag.length;
  }
  return parts.join('') + spacedForIndex(html.slice(from));
}

const spacedAttributes = (tag: string) =>
  tag.replaceAll(/(?<=\sdata-search-(?!type)[a-z]+=")[^"]*/g, (value) => spacedForIndex(value));
