import type { Element, ElementContent } from 'hast';
import { htmlToHast } from 'satteri';
import { isElement } from './element.ts';
import type { TakenParts } from './repeated-parts.ts';

/** Describes what a built page says of itself, and its main part. */
export interface PageParts {
  /** The whole address. */
  address: string;
  policyVersion: string | undefined;
  main: Element;
  /** The HTML of the parts that are taken out of it. */
  parts: readonly string[];
}

/**
 * A script or a style sheet with its text, or any other tag: what looks like a tag in the value of an attribute is words.
 */
const TAG = /<(script|style)(?:[^<>"]|"[^"]*")*>[^]*?<\/\1>|<([a-z]+)((?:[^<>"]|"[^"]*")*)>/gi;

/**
 * Takes from a built page what its Markdown version needs. Only the main part is parsed: the ways through the site are
 * more than half of a page.
 * @param html the whole document, as built
 * @param take takes parts out of the main part, and leaves an empty element for each
 * @throws Error where the document has no main part or does not name its address
 */
export function partsOfPage(html: string, take: (html: string) => TakenParts): PageParts {
  let address: string | undefined;
  let policyVersion: string | undefined;
  for (const { index, 2: name, 3: attributes = '' } of html.matchAll(TAG)) {
    if (name === 'link' && attributes.includes('rel="canonical"')) address = valueOf(attributes, 'href');
    else if (name === 'meta' && attributes.includes('name="policy-version"'))
      policyVersion = valueOf(attributes, 'content');
    else if (name === 'main') {
      const { html: rest, parts } = take(html.slice(index, html.lastIndexOf('</main>')));
      const main = elementsOf(rest).find((each) => isElement(each, 'main'));
      if (!main || address === undefined) break;
      return { address, policyVersion, main, parts };
    }
  }
  throw new Error('a page needs <main> and <link rel="canonical">');
}

/** The value of an attribute as Astro writes it: only quotation marks and ampersands are escaped. */
const valueOf = (attributes: string, name: string): string | undefined =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1]?.replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The elements of a piece of HTML. */
export function elementsOf(html: string): Element[] {
  const root = htmlToHast(html, { fragment: true });
  // Nothing in a main part is a doctype.
  return 'children' in root ? (root.children as ElementContent[]).filter((child) => isElement(child)) : [];
}
