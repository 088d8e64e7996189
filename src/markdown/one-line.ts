import type { Nodes, PhrasingContent, Text } from 'mdast';

const BLOCKS = new Set(['paragraph', 'heading', 'list', 'listItem', 'blockquote', 'table', 'code', 'thematicBreak']);

/** Returns whether a node can stand inside a line. */
export const areWords = (node: Nodes): node is PhrasingContent => !BLOCKS.has(node.type) && node.type !== 'root';

/** Paragraphs and lists as one line: for table cells, which have no room for them in Markdown. */
export function inOneLine(nodes: Nodes[]): PhrasingContent[] {
  return nodes.reduce<PhrasingContent[]>((line, node, index) => {
    const words = wordsOf(node);
    const previous = nodes[index - 1];
    const isApart = previous !== undefined && !(areWords(previous) && areWords(node));
    return isApart ? [...line, between(line), ...words] : [...line, ...words];
  }, []);
}

function wordsOf(node: Nodes): PhrasingContent[] {
  if (areWords(node)) return [node];
  if (node.type === 'code') return [{ type: 'inlineCode', value: node.value.replaceAll(/\s*\n\s*/g, ' ') }];
  if (node.type === 'list')
    return node.children.flatMap((item, index) => [
      ...(index > 0 ? [{ type: 'text', value: '; ' } satisfies Text] : []),
      ...inOneLine(item.children),
    ]);
  return 'children' in node ? inOneLine(node.children) : [];
}

/** A space after the end of a sentence, else a dot between two statements. */
const between = (line: PhrasingContent[]): Text => ({
  type: 'text',
  value: /[.!?:;]$/.test(lastText(line.at(-1))) ? ' ' : ' · ',
});

function lastText(node: Nodes | undefined): string {
  if (!node) return ':';
  if ('value' in node) return node.value;
  return 'children' in node ? lastText(node.children.at(-1)) : '';
}
