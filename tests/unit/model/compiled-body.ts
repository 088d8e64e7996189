import assert from 'node:assert/strict';
import { isVNode } from 'astro/jsx-runtime';
import { htmlToHast } from 'satteri';
import { bodyImages } from '../../../src/bodies/body-images.ts';
import { bodyTree } from '../../../src/bodies/body-tree.ts';
import { linkedTerms } from '../../../src/bodies/link-body.ts';
import { renderBody } from '../../../src/bodies/render-body.ts';
import { CONTENT_COMPONENTS } from '../../../src/model/components.ts';
import { splitFrontMatter } from '../../../src/model/read/front-matter.ts';
import { readBody } from '../../../src/model/read/body.ts';
import { readContent } from '../../../src/model/read/read-content.ts';
import { SOUND, TODAY } from './fixture.ts';

/** An element or a component that a body shows. */
export interface Made {
  type: string;
  attributes: Record<string, unknown>;
}

const SITE = 'https://handbook.example/';

/** Holds the parts that the body of a page may have: those that Markdown makes, and the components of the allow-list. */
const ELEMENTS = new Set(
  'p h2 h3 h4 h5 h6 a strong em del code pre ul ol li blockquote hr br table thead tbody tr th td astro-image'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set('children href title id class start alt src'.split(' '));

const terms = linkedTerms(readContent(SOUND).handbook?.glossary ?? [], TODAY);
const components = Object.fromEntries(Object.keys(CONTENT_COMPONENTS).map((name) => [name, name]));

/**
 * Renders the body of an .mdx file as a page does, from the whole text of the file. Gives everything that it shows.
 * @throws AssertionError where nothing is rendered because the body holds what would have to run
 */
export function runCompiled(text: string): Made[] {
  const parts = splitFrontMatter(text);
  assert.ok(parts);
  const { body } = readBody('page.mdx', parts, '/page/', new Set());
  const tree = bodyTree(body.body, terms, SITE);
  // An image arrives as a value of its own.
  const images = Object.fromEntries(
    bodyImages(tree)
      .filter((address) => address.startsWith('./'))
      .map((address) => [address, address]),
  );
  const made: Made[] = [];
  let rendered: unknown;
  try {
    rendered = renderBody(tree, { components, image: 'astro-image', images });
  } catch (error) {
    assert.fail(`nothing is rendered: ${String(error)}`);
  }
  const html = htmlOf(rendered, made);
  return [...made, ...elementsIn((htmlToHast(html, { fragment: true }) as unknown as HtmlNode).children ?? [])];
}

interface HtmlNode {
  tagName?: string;
  properties?: Record<string, unknown>;
  children?: HtmlNode[];
}

/** The HTML of what was rendered, with what stands inside a component in its place. */
function htmlOf(node: unknown, made: Made[]): string {
  if (Array.isArray(node)) return node.map((each) => htmlOf(each, made)).join('');
  if (!isVNode(node)) return String(node ?? '');
  const { children, ...attributes } = node.props;
  if (typeof node.type === 'string') made.push({ type: node.type, attributes });
  return htmlOf(children, made);
}

/** As a browser reads them. */
function elementsIn(nodes: readonly HtmlNode[]): Made[] {
  return nodes.flatMap(({ tagName, properties = {}, children = [] }): Made[] => [
    ...(tagName === undefined ? [] : [{ type: tagName, attributes: named(properties) }]),
    ...elementsIn(children),
  ]);
}

const named = ({ className, ...others }: Record<string, unknown>): Record<string, unknown> =>
  className === undefined ? others : { ...others, class: Array.isArray(className) ? className.join(' ') : className };

/** Fails when something made could run code, leave the page's own style, or load from another host. */
export function assertHarmless(made: Made[], from: string): void {
  for (const { type, attributes } of made) {
    if (Object.hasOwn(CONTENT_COMPONENTS, type)) {
      const shape = CONTENT_COMPONENTS[type as keyof typeof CONTENT_COMPONENTS].attributes.shape;
      for (const [name, value] of Object.entries(attributes)) {
        if (name === 'children') continue;
        assert.ok(Object.hasOwn(shape, name), `<${type} ${name}> from ${from}`);
        assert.equal(typeof value, 'string', `<${type} ${name}> from ${from}`);
      }
      continue;
    }
    assert.ok(ELEMENTS.has(type), `<${type}> from ${from}`);
    for (const [name, value] of Object.entries(attributes)) {
      assert.ok(ATTRIBUTES.has(name), `<${type} ${name}> from ${from}`);
      if (name === 'href') assertSafeAddress(String(value), from);
      if (name === 'src') assert.match(String(value), /^\.\/[\w./-]+$/, from);
    }
  }
}

/** As a browser reads it: without control characters and the space around. */
export function assertSafeAddress(address: string, from: string): void {
  const { protocol, host } = new URL(address, SITE);
  assert.ok(protocol === 'https:' || protocol === 'mailto:', `${address} from ${from}`);
  // A link without a scheme of its own stays inside the handbook.
  if (!/^(?:https|mailto):/i.test(address)) assert.equal(host, new URL(SITE).host, `${address} from ${from}`);
}
