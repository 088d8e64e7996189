import { markdownToMdast } from 'satteri';

interface MarkdownNode {
  type: string;
  depth?: number;
  value?: string;
  children?: MarkdownNode[];
}

/** Every node of a Markdown text, parsed with tables and footnotes, in the order of the text. */
export function markdownNodes(markdown: string): MarkdownNode[] {
  const tree = markdownToMdast(markdown, {
    features: { gfm: true, frontmatter: true },
  }) as unknown as MarkdownNode;
  return descendants(tree);
}

/** The words of a node, on one line. */
export const wordsOf = (node: MarkdownNode): string =>
  descendants(node)
    .map(({ value = '' }) => value)
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim();

const descendants = (node: MarkdownNode): MarkdownNode[] => [node, ...(node.children ?? []).flatMap(descendants)];
