import type { MarkdownNode } from './markdown-tree.ts';

/** Stands for every character that is no text of a block: of code, links, components, and of the marks that were understood. */
export const NO_TEXT = '\ufffc';

/** The text of a block as it stands in the file. */
export interface ShownText {
  /** Says what is not text is masked, and what a backslash keeps from being read as a mark: the marks that are left are shown. */
  text: string;
  /** Says where the block begins in the file. */
  offset: number;
}

/** Blocks whose children are words, by type. */
const BLOCKS = new Set(['paragraph', 'heading', 'tableCell']);
/** Inline nodes that hold words of the same text. */
const SPANS = new Set(['emphasis', 'strong', 'delete', 'mdxJsxTextElement']);

/** A component on one line holds its words itself. */
const holdsWords = ({ type, children = [] }: MarkdownNode) =>
  BLOCKS.has(type) || (type === 'mdxJsxFlowElement' && children.some((child) => child.type === 'text'));

/** The text of a block of words, read from the file; undefined for a node that is none. */
export function shownText(block: MarkdownNode, source: string): ShownText | undefined {
  const offset = block.position?.start.offset;
  const end = block.position?.end.offset;
  if (!holdsWords(block) || offset === undefined || end === undefined) return undefined;
  let text = '';
  let at = offset;
  for (const { position } of textsOf(block)) {
    const [from = at, to = from] = [position?.start.offset, position?.end.offset];
    text += masked(source.slice(at, from)) + source.slice(from, to).replaceAll(ESCAPED, NO_TEXT.repeat(2));
    at = to;
  }
  return { text: text + masked(source.slice(at, end)), offset };
}

const ESCAPED = /\\[!-/:-@[-`{-~]/g;
const masked = (text: string) => text.replaceAll(/[^\n]/g, NO_TEXT);

function textsOf(node: MarkdownNode): MarkdownNode[] {
  return (node.children ?? []).flatMap((child) =>
    child.type === 'text' ? [child] : SPANS.has(child.type) ? textsOf(child) : [],
  );
}
