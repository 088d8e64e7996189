import type { Element, Nodes as HtmlNodes, Parents as HtmlParents } from 'hast';
import { defaultHandlers, type Handle, type State } from 'hast-util-to-mdast';
import type { Nodes, Parents, Root, RootContent } from 'mdast';
import { toFlow, toSpecificContent } from './flow.ts';
import { collapseWhiteSpace } from './white-space.ts';

/**
 * Turns a part of a page into a tree of Markdown, element by element, with what the library says of each. Its own way
 * through the tree copies it and tests every element against lists of names, which took most of the time of a build.
 * @param part is changed
 * @param own how elements become Markdown where the library's way would lose something, by name
 */
export function toMdast(part: Element, own: Record<string, Handle>): Root {
  collapseWhiteSpace(part);
  const state = stateOf({ ...defaultHandlers, ...own });
  const root: Root = { type: 'root', children: toFlow(state.all({ type: 'root', children: [part] })) };
  mergeTexts(root);
  return root;
}

function stateOf(handlers: Record<string, Handle>): State {
  const one = (node: HtmlNodes, parent: HtmlParents | undefined): Nodes[] | Nodes | undefined => {
    if (node.type === 'text') return { type: 'text', value: node.value };
    if (node.type !== 'element') return undefined;
    const handle = Object.hasOwn(handlers, node.tagName) ? handlers[node.tagName] : undefined;
    return handle ? (handle(state, node, parent) ?? undefined) : state.all(node);
  };
  const state: State = {
    all: (parent) => parent.children.flatMap((child) => (one(child, parent) ?? []) as RootContent | RootContent[]),
    one,
    handlers,
    nodeHandlers: {},
    options: {},
    baseFound: false,
    frozenBaseUrl: undefined,
    elementById: new Map(),
    inTable: false,
    qNesting: 0,
    patch: () => undefined,
    resolve: (url) => url ?? '',
    toFlow,
    toSpecificContent,
  };
  return state;
}

/** Makes one text of those that touch, and takes the space from the ends of paragraphs and headings. */
function mergeTexts(parent: Parents): void {
  const merged: Nodes[] = [];
  for (const node of parent.children as Nodes[]) {
    const last = merged.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value += node.value;
    else merged.push(node);
  }
  const isLine = parent.type === 'paragraph' || parent.type === 'heading' || parent.type === 'root';
  const kept = merged.filter((node, index) => {
    if (node.type !== 'text') return true;
    if (isLine && index === 0) node.value = node.value.replace(/^[\t ]+/, '');
    if (isLine && index === merged.length - 1) node.value = node.value.replace(/[\t ]+$/, '');
    return node.value !== '';
  });
  // The same nodes, or fewer of them.
  parent.children = kept as typeof parent.children;
  for (const node of kept) if ('children' in node) mergeTexts(node);
}
