import { markdownToMdast } from 'satteri';
import type { MarkdownNode } from '../../../src/model/read/markdown-tree.ts';
import { PLAIN_EMPHASIS, PRINTED_MARKDOWN } from './mark.ts';

/** Returns the constructs that a mark became in a Markdown text; an empty list where every text is text. */
export function foundInMarkdown(markdown: string): string[] {
  const tree = markdownToMdast(markdown, { features: { gfm: true, frontmatter: true } }) as unknown as MarkdownNode;
  return [...nodesIn(tree)].flatMap(({ type, value, url = '', children = [] }) => {
    if (type === 'strong' && children[0]?.value === PLAIN_EMPHASIS) return ['plain text as Markdown'];
    if (type === 'html') return [String(value)];
    if (/^(?:x|javascript|data):/i.test(url)) return [`[…](${url})`];
    return type === 'text' && PRINTED_MARKDOWN.test(String(value)) ? [`Markdown as words: ${String(value)}`] : [];
  });
}

function* nodesIn(node: MarkdownNode): Generator<MarkdownNode> {
  yield node;
  for (const child of node.children ?? []) yield* nodesIn(child);
}
