import type { Element, ElementContent, Text } from 'hast';

/** Makes an element of HTML. */
export const element = (
  tagName: string,
  children: ElementContent[],
  properties: Element['properties'] = {},
): Element => ({ type: 'element', tagName, properties, children });

/** Makes a text of HTML. */
export const textNode = (value: string): Text => ({ type: 'text', value });

export const isElement = (node: ElementContent | undefined, tagName?: string): node is Element =>
  node?.type === 'element' && (tagName === undefined || node.tagName === tagName);

/** An element and all elements in it, in the order of the page. */
export function* elementsIn(node: Element): Generator<Element, undefined> {
  yield node;
  for (const child of node.children) if (isElement(child)) yield* elementsIn(child);
}

/** The first of an element and all elements in it that is as asked, in the order of the page. */
export function findElement(node: Element, is: (element: Element) => boolean): Element | undefined {
  if (is(node)) return node;
  for (const child of node.children) {
    const found = isElement(child) ? findElement(child, is) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** The first of an element and all elements in it that has this name. */
export const firstElement = (node: Element, tagName: string): Element | undefined =>
  findElement(node, (each) => each.tagName === tagName);

export const hasClass = ({ properties: { className } }: Element, name: string): boolean =>
  Array.isArray(className) && className.includes(name);
