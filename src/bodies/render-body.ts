import { Fragment, jsx } from 'astro/jsx-runtime';
import { addAttribute, escapeHTML, voidElementNames } from 'astro/runtime/server/index.js';
import { isLineBreak } from '../model/read/markdown-tree.ts';
import { isComponent, type BodyComponent, type BodyElement, type BodyNode, type BodyTree } from './body-node.ts';

/** Holds what a body may show besides plain elements. Names in lower case stand for what Markdown makes. */
export interface BodyParts {
  components: Readonly<Record<string, unknown>>;
  /** The component that shows an image. */
  image: unknown;
  /** Images by their address in the body, as the bundler of the site knows them. */
  images: Readonly<Record<string, unknown>>;
}

/** Holds what braces may hold: comments, or nothing. */
const COMMENTS = /^(?:\s|\/\*(?:(?!\*\/)[^])*\*\/)*$/;

/** HTML as it is, or a component to be rendered. */
type Part = string | { component: unknown };

/**
 * Turns a body into what Astro renders: HTML, and the components that stand in it with their plain attributes.
 * Nothing is evaluated: a name that is no component, an expression or an attribute that is no text is an error, whatever
 * the check of the content let through.
 * @returns a node of Astro's JSX runtime
 */
export function renderBody(tree: BodyTree, parts: BodyParts): unknown {
  return jsx(Fragment, { children: childrenOf(partsOf(tree.children, parts)) });
}

function partsOf(nodes: readonly BodyNode[], parts: BodyParts): Part[] {
  const found: Part[] = [];
  const add = (part: Part) => {
    const last = found.at(-1);
    if (typeof part === 'string' && typeof last === 'string') found[found.length - 1] = last + part;
    else found.push(part);
  };
  for (const node of nodes) for (const part of partsOfNode(node, parts)) add(part);
  return found;
}

function partsOfNode(node: BodyNode, parts: BodyParts): Part[] {
  if (node.type === 'text') return [escapeHTML(node.value)];
  if (node.type === 'element') return partsOfElement(node, parts);
  if (isComponent(node)) return [isLineBreak(node) ? '<br/>' : namedComponent(node, parts)];
  const isExpression = node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression';
  if (isExpression && COMMENTS.test(node.value ?? '')) return [];
  throw new Error(`A body holds code, which nothing runs: ${node.value}`);
}

function partsOfElement(node: BodyElement, parts: BodyParts): Part[] {
  const { tagName, children } = node;
  const attributes = attributesOf(node);
  if (tagName === 'img') return [image(attributes, parts)];
  if (Object.hasOwn(parts.components, tagName))
    return [component(parts.components[tagName], attributes, partsOf(children, parts))];
  const open = Object.entries(attributes).reduce((html, [name, value]) => html + addAttribute(value, name), tagName);
  if (children.length === 0 && voidElementNames.test(tagName)) return [`<${open}/>`];
  return [`<${open}>`, ...partsOf(children, parts), `</${tagName}>`];
}

function image({ src, ...others }: Record<string, unknown>, { image, images }: BodyParts): Part {
  const address = String(src);
  if (!Object.hasOwn(images, address)) throw new Error(`A body shows ${address}, which is no image beside it.`);
  return component(image, { ...others, src: images[address] }, []);
}

function namedComponent({ name, attributes, children }: BodyComponent, parts: BodyParts): Part {
  if (name === null || !Object.hasOwn(parts.components, name))
    throw new Error(`A body names <${name ?? ''}>, which is no component of the handbook.`);
  const props = attributes.map(({ type, name: attribute = '', value }): [string, string | true] => {
    if (type === 'mdxJsxAttribute' && typeof value === 'string') return [attribute, value];
    if (type === 'mdxJsxAttribute' && (value === null || value === undefined)) return [attribute, true];
    throw new Error(`An attribute ${attribute} of <${name}> is no text, and nothing runs it.`);
  });
  return component(parts.components[name], Object.fromEntries(props), partsOf(children, parts));
}

/** As HTML names them. */
function attributesOf({ properties }: BodyElement): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties)
      .filter(([, value]) => value !== null && value !== undefined && value !== false)
      .map(([name, value]) => [name === 'className' ? 'class' : name, Array.isArray(value) ? value.join(' ') : value]),
  );
}

function component(type: unknown, props: Record<string, unknown>, parts: readonly Part[]): Part {
  return { component: jsx(type, parts.length > 0 ? { ...props, children: childrenOf(parts) } : props) };
}

/** Blank HTML stays a text: Astro drops it where it is marked as HTML. */
const childrenOf = (parts: readonly Part[]): unknown[] =>
  parts.map((part) => {
    if (typeof part !== 'string') return part.component;
    return part.trim() === '' ? part : jsx(Fragment, { 'set:html': part });
  });
