import type { ElementContent } from 'hast';

const BLOCKS =
  /^(?:p|div|ul|ol|li|dl|dt|dd|h[1-6]|pre|blockquote|table|thead|tbody|tfoot|tr|td|th|section|article|hr|br)$/;

/** Returns what is in a cell of a table on one line, which is all that Markdown has room for, and whether anything had to be joined. */
export function oneLineCell(children: readonly ElementContent[]): { line: ElementContent[]; isJoined: boolean } {
  let isJoined = false;
  let between = '';
  const line: ElementContent[] = [];
  const add = (nodes: readonly ElementContent[]) => {
    for (const node of nodes) {
      if (node.type === 'element' && BLOCKS.test(node.tagName)) {
        between = node.tagName === 'li' ? '; ' : between || ' ';
        add(node.children);
        between ||= ' ';
      } else if (isSaying(node)) {
        if (between !== '' && line.some(isSaying)) {
          isJoined = true;
          line.push({ type: 'text', value: between });
        }
        between = '';
        line.push(node);
      } else if (between === '') line.push(node);
    }
  };
  add(children);
  return { line, isJoined };
}

const isSaying = (node: ElementContent) => node.type !== 'text' || node.value.trim() !== '';
