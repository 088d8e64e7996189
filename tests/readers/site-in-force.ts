import { handbookInForce } from '../../src/versions/handbook-in-force.ts';
import { elementsOf, parsePages, type ParsedPage } from '../site/built/parsed-pages.ts';
import { DIST, handbook } from '../site/built/site.ts';

/** The handbook as the built site states it: an announced version of the policy is not in force yet. */
export const inForce = handbookInForce(handbook);

const parsed = new Map(parsePages(DIST).map((page) => [page.path, page]));

/**
 * A page of the built site.
 * @throws when there is none
 */
export function pageAt(path: string): ParsedPage {
  const page = parsed.get(path);
  if (!page) throw new Error(`There is no page ${path} in ${DIST}`);
  return page;
}

/** The addresses to which a page leads, as paths below the site, without query and fragment. */
export function linkedFrom(path: string): Set<string> {
  const here = new URL(path.slice(1), inForce.organization.site);
  const base = new URL(inForce.organization.site).pathname;
  return new Set(
    pageAt(path)
      .references.filter(({ at }) => at === 'a href')
      .map(({ value }) => new URL(value, here).pathname)
      .filter((pathname) => pathname.startsWith(base))
      .map((pathname) => `/${pathname.slice(base.length)}`),
  );
}

/** The words of a page, or of the element that has an id, as a reader without script sees them. */
export function wordsOf(path: string, id?: string): string {
  const { tree } = pageAt(path);
  const top = id === undefined ? tree : elementsOf(tree).find(({ properties }) => properties.id === id);
  if (!top) throw new Error(`Nothing on ${path} has the id ${id}.`);
  return textOf(top).replaceAll(/\s+/g, ' ').trim();
}

type Node = { type: string; value?: string; children?: Node[]; tagName?: string };

const textOf = ({ type, value, children = [], tagName }: Node): string =>
  type === 'text' ? (value ?? '') : ['script', 'style'].includes(tagName ?? '') ? '' : children.map(textOf).join(' ');
