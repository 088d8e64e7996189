import type { Element } from 'hast';
import type { FootnoteDefinition, FootnoteReference, Link, List, ListItem, Nodes } from 'mdast';
import { isElement } from './element.ts';
import { areWords } from './one-line.ts';
import type { MarkdownState } from './state.ts';
import { lineOfText } from './text-of.ts';

/**
 * A link by its whole address; a number that cites a source of this page becomes a footnote.
 * @param cited addresses of the sources cited so far; the list of sources stands after the text that cites them
 */
export function markdownLink(
  state: MarkdownState,
  node: Element,
  address: string,
  cited: Set<string>,
): Link | FootnoteReference {
  const href = String(node.properties.href ?? '');
  const number = lineOfText(node).match(/^\[(\d+)\]$/)?.[1];
  if (number !== undefined && href.startsWith('#source.')) {
    cited.add(href);
    return { type: 'footnoteReference', identifier: number, label: number };
  }
  const children = state.all(node).filter((child): child is Link['children'][number] => areWords(child));
  return { type: 'link', url: new URL(href, address).href, children };
}

/** The numbered sources of a page: footnotes where the text cites them, entries of a list where it does not. */
export function sourceList(state: MarkdownState, node: Element, cited: Set<string>): Nodes[] {
  const notes: FootnoteDefinition[] = [];
  const others: ListItem[] = [];
  for (const [index, item] of node.children.filter((child) => isElement(child, 'li')).entries()) {
    const children = state.toFlow(state.all(item)) as FootnoteDefinition['children'];
    const number = String(index + 1);
    if (cited.has(`#${item.properties.id}`))
      notes.push({ type: 'footnoteDefinition', identifier: number, label: number, children });
    else others.push({ type: 'listItem', spread: false, children });
  }
  const list: List = { type: 'list', ordered: false, spread: false, children: others };
  return others.length > 0 ? [...notes, list] : notes;
}
