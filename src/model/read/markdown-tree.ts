/** A node of a Markdown tree, as far as the check looks at it. */
export interface MarkdownNode {
  type: string;
  position?: {
    start: { line: number; column: number; offset?: number };
    end: { line: number; column: number; offset?: number };
  };
  children?: MarkdownNode[];
  value?: unknown;
  name?: string | null;
  attributes?: MarkdownAttribute[];
  depth?: number;
  url?: string;
  alt?: string | null;
}

export interface MarkdownAttribute {
  type: string;
  name?: string;
  value?: unknown;
}

/** Every node of the tree, parents before children. */
export function* nodesOf(node: MarkdownNode): Generator<MarkdownNode> {
  yield node;
  for (const child of node.children ?? []) yield* nodesOf(child);
}

/** The text of a node and of everything inside it. */
export function textOf(node: MarkdownNode): string {
  if (typeof node.value === 'string' && (node.type === 'text' || node.type === 'inlineCode')) return node.value;
  return (node.children ?? []).map(textOf).join('');
}
