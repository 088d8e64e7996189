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
  title?: string | null;
  lang?: string | null;
  label?: string | null;
  /** Of a list item: whether it has a box, and whether the box is ticked. */
  checked?: boolean | null;
}

interface MarkdownAttribute {
  type: string;
  name?: string;
  value?: unknown;
}

/** Holds how deep quotes, lists and components may stand inside each other. Prose needs less than ten; walks are recursive. */
export const MAX_MARKDOWN_DEPTH = 100;

/** Every node of the tree, parents before children. */
export function* nodesOf(node: MarkdownNode): Generator<MarkdownNode> {
  yield node;
  for (const child of node.children ?? []) yield* nodesOf(child);
}

/** True when the tree is nested so deeply that nobody can have meant it. */
export function isTooDeepTree(tree: MarkdownNode): boolean {
  let level = [tree];
  for (let depth = 0; depth <= MAX_MARKDOWN_DEPTH; depth++) {
    if (level.length === 0) return false;
    level = level.flatMap(({ children }) => children ?? []);
  }
  return true;
}

/** The texts of a node itself, entities read: its words, its address and title, the values of its attributes. */
export function ownTexts({ value, url, title, alt, lang, label, attributes = [] }: MarkdownNode): string[] {
  const texts = [value, url, title, alt, lang, label, ...attributes.map((attribute) => attribute.value)];
  return texts.filter((text) => typeof text === 'string');
}

/** The text of a node and of everything inside it. */
export function textOf(node: MarkdownNode): string {
  if (typeof node.value === 'string' && (node.type === 'text' || node.type === 'inlineCode')) return node.value;
  return (node.children ?? []).map(textOf).join('');
}

/** True for `<br />`: in the cell of a table, Markdown has no line break of its own. */
export const isLineBreak = ({ type, name, attributes = [], children = [] }: MarkdownNode): boolean =>
  type.startsWith('mdxJsx') && name === 'br' && attributes.length === 0 && children.length === 0;
