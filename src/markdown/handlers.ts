import type { Element } from 'hast';
import type { Handle } from 'hast-util-to-mdast';
import type { Nodes } from 'mdast';
import { definitionList } from './definition-list.ts';
import { markdownLink, sourceList } from './links.ts';
import { areWords, inOneLine } from './one-line.ts';
import type { MarkdownState } from './state.ts';

/**
 * Returns how the elements of one page become Markdown where the library's own way would lose or blur something.
 * @param address whole address of the page
 */
export function handlersFor(address: string): Record<string, Handle> {
  const cited = new Set<string>();
  return {
    a: (state, node) => markdownLink(state, node, address, cited),
    'source-list': (state, node) => sourceList(state, node, cited),
    dl: definitionList,
    'tag-words': tagWords,
    summary,
    td: tableCell,
    th: tableCell,
  };
}

/** A verdict or a priority stands out in text; in a table of them nothing would be seen for asterisks. */
function tagWords(state: MarkdownState, node: Element): Nodes[] {
  const children = state.all(node).filter(areWords);
  return state.inTable ? children : [{ type: 'strong', children }];
}

/** Returns what folds away on the page stands open here, under its summary: a heading where it holds one, else bold words. */
function summary(state: MarkdownState, node: Element): Nodes[] {
  const children = state.all(node);
  return children.every(areWords) ? [{ type: 'paragraph', children: [{ type: 'strong', children }] }] : children;
}

/** A cell is one line, whatever the page shows in it. */
function tableCell(state: MarkdownState, node: Element): Nodes {
  return { type: 'tableCell', children: inOneLine(state.all(node)) };
}
