import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { htmlFiles, pathOfFile } from './site.ts';

/** An address that a page names: in a link, a form, an asset, an icon, a link preview. */
export interface Reference {
  /** Where it stands: `a href`. */
  at: string;
  value: string;
}

/** A built page as a browser understands its file, before any script runs. */
export interface ParsedPage {
  /** Below the site's address. */
  path: string;
  ids: string[];
  references: Reference[];
}

/**
 * Parses every built page with the browser's own parser, without opening it and without network.
 * @param page any page; it is left blank
 * @param folder the built site
 */
export async function parsePages(page: Page, folder: string): Promise<ParsedPage[]> {
  await page.goto('about:blank');
  const parsed: ParsedPage[] = [];
  for (const file of htmlFiles(folder)) {
    const html = readFileSync(join(folder, file), 'utf8');
    parsed.push({ path: pathOfFile(file), ...(await page.evaluate(readPage, html)) });
  }
  return parsed;
}

/** Runs in the browser. What waits in a template is part of the page, too. */
function readPage(html: string): Omit<ParsedPage, 'path'> {
  const all = (root: Document | DocumentFragment): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) =>
      element instanceof HTMLTemplateElement ? [element, ...all(element.content)] : [element],
    );
  const elements = all(new DOMParser().parseFromString(html, 'text/html'));
  const attributes = ['href', 'src', 'action', 'poster', 'data-marks', 'data-site', 'data-script'];
  const references = elements.flatMap((element) => {
    const named = attributes.flatMap((name) => {
      const value = element.getAttribute(name);
      return value === null ? [] : [{ at: `${element.localName} ${name}`, value }];
    });
    const candidates = element.getAttribute('srcset')?.split(',') ?? [];
    const images = candidates.map((text) => ({ at: 'srcset', value: text.trim().split(/\s/)[0] ?? '' }));
    const preview = element.matches('meta[property="og:url"], meta[property="og:image"], meta[name="twitter:image"]')
      ? [{ at: 'meta content', value: element.getAttribute('content') ?? '' }]
      : [];
    return [...named, ...images, ...preview];
  });
  return { ids: elements.flatMap(({ id }) => id || []), references };
}
