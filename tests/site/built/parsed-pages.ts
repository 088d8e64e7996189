import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
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
  html: string;
  tree: Root;
  ids: string[];
  references: Reference[];
}

const parser = unified().use(rehypeParse);
const known = new Map<string, ParsedPage[]>();

/**
 * Every page of a built site, parsed by the rules of HTML as browsers do. Parsed once, whoever asks.
 * @param folder the built site, which does not change any more
 */
export function parsePages(folder: string): ParsedPage[] {
  const pages = known.get(folder) ?? htmlFiles(folder).map((file) => parsePage(folder, file));
  known.set(folder, pages);
  return pages;
}

function parsePage(folder: string, file: string): ParsedPage {
  const html = readFileSync(join(folder, file), 'utf8');
  const tree = parser.parse(html);
  const elements = elementsOf(tree);
  const ids = elements.flatMap(({ properties: { id } }) => (id ? String(id) : []));
  return { path: pathOfFile(file), html, tree, ids, references: elements.flatMap(referencesOf) };
}

/** Every element in the order of the page. What waits in a template is part of the page, too. */
export function elementsOf(node: Root | Element): Element[] {
  const within = node.type === 'element' && node.content ? elementsOf(node.content) : [];
  const below = node.children.flatMap((child) => (child.type === 'element' ? [child, ...elementsOf(child)] : []));
  return [...within, ...below];
}

/** The attributes that name an address, as the parser calls them and as they are written. */
const ADDRESSES = {
  href: 'href',
  src: 'src',
  action: 'action',
  poster: 'poster',
  dataMarks: 'data-marks',
  dataSite: 'data-site',
  dataScript: 'data-script',
};

const PREVIEWS = ['og:url', 'og:image', 'twitter:image'];

function referencesOf({ tagName, properties }: Element): Reference[] {
  const named = Object.entries(ADDRESSES).flatMap(([property, attribute]) => {
    const value = properties[property];
    return value === undefined || value === null ? [] : [{ at: `${tagName} ${attribute}`, value: String(value) }];
  });
  const candidates = properties.srcSet ? String(properties.srcSet).split(',') : [];
  const images = candidates.map((text) => ({ at: 'srcset', value: text.trim().split(/\s/)[0] ?? '' }));
  const isPreview = tagName === 'meta' && PREVIEWS.includes(String(properties.property ?? properties.name));
  return [...named, ...images, ...(isPreview ? [{ at: 'meta content', value: String(properties.content ?? '') }] : [])];
}
