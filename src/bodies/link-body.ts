import { currentOn } from '../basics/current-on.ts';
import { addressOf } from '../model/address.ts';
import type { Handbook } from '../model/handbook.ts';
import { meaningPaths } from '../model/glossary-pages.ts';
import { isComponent, type BodyElement, type BodyNode, type BodyTree } from './body-node.ts';
import { splitAtTerms, termPattern, type TermPattern } from './term-links.ts';

/** Describes the terms of a glossary as the text of a body is searched for them. */
export interface LinkedTerms {
  pattern: TermPattern;
  /** The id of the term that a form names, in lower case. */
  idOf: ReadonlyMap<string, string>;
  /** The path of a term's meaning, by id. */
  pathOf: (id: string) => string;
}

type Term = Pick<Handbook['glossary'][number], 'id' | 'name' | 'forms' | 'retired'>;

/** Where a term is not linked: in links, headings, code, and components that label or quote. */
const NO_TERMS = new Set(['a', 'code', 'pre', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'Term', 'Rule']);

/**
 * Prepares a glossary for the bodies of a handbook. A term that is retired on the day is not linked.
 * @param on YYYY-MM-DD
 */
export function linkedTerms(glossary: readonly Term[], on: string): LinkedTerms {
  const terms = currentOn(glossary, on);
  const forms = terms.flatMap(({ id, name, forms: others }) => [name, ...others].map((form) => ({ id, form })));
  const pattern = termPattern(forms);
  const idOf = new Map(forms.map(({ id, form }) => [form.toLowerCase(), id]));
  return { pattern, idOf, pathOf: meaningPaths(glossary, on) };
}

/**
 * Gives links inside the handbook the path of the site, and the first use of each glossary term in a body a link to it.
 * @param tree is changed
 * @param site the address of the site, whose path stands before every link
 */
export function linkBody(tree: BodyTree, { pattern, idOf, pathOf }: LinkedTerms, site: string): void {
  const used = new Set<string>();
  const linked = (nodes: BodyNode[], canHoldTerms: boolean): BodyNode[] =>
    nodes.flatMap((node): BodyNode[] => {
      if (node.type === 'text') return canHoldTerms ? textParts(node.value) : [node];
      if (node.type === 'element') withSitePath(node, site);
      if ('children' in node && node.children)
        node.children = linked(node.children, canHoldTerms && !NO_TERMS.has(nameOf(node)));
      return [node];
    });
  const textParts = (value: string): BodyNode[] =>
    (splitAtTerms(value, pattern, idOf, used) ?? [{ text: value }]).map(({ text, term }) =>
      term === undefined ? textNode(text) : termLink(text, addressOf(site, pathOf(term))),
    );
  tree.children = linked(tree.children, true);
}

function withSitePath(node: BodyElement, site: string): void {
  const { href } = node.properties;
  if (node.tagName === 'a' && typeof href === 'string' && href.startsWith('/'))
    node.properties.href = addressOf(site, href);
}

function nameOf(node: BodyNode): string {
  if (node.type === 'element') return node.tagName;
  return isComponent(node) ? (node.name ?? '') : '';
}

const textNode = (value: string): BodyNode => ({ type: 'text', value });

const termLink = (text: string, href: string): BodyElement => ({
  type: 'element',
  tagName: 'a',
  properties: { className: ['term'], href },
  children: [textNode(text)],
});
