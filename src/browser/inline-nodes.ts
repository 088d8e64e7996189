import type { InlineNode } from '../model/inline-tree.ts';
import { el } from './dom.ts';

/** Makes a text field of the data into elements: emphasis, code and links, and everything else as words. */
export const inlineNodes = (nodes: readonly InlineNode[]): (Node | string)[] =>
  nodes.map((node) => {
    if (typeof node === 'string') return node;
    const [element, children, href] = node;
    return el(element, { href }, ...inlineNodes(children));
  });
