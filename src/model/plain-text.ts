import { markdownToMdast } from 'satteri';
import { oneLine } from '../basics/one-line.ts';
import { MARKDOWN_FEATURES } from './markdown-features.ts';
import { isShownAsWritten } from './means-only-words.ts';
import type { MarkdownNode } from './read/markdown-tree.ts';
import type { InlineMarkdown, MarkdownBody, PlainText } from './text-kinds.ts';

const COMMENT = /\{\/\*[\s\S]*?\*\/\}/g;
/** A component's tag on a line of its own: Markdown would take what follows for HTML. */
const TAG_LINE = /^[ \t]*<(?:\/?[A-Z][^<>]*|br ?\/?)>[ \t]*$/gm;
/** Nodes whose parts stand apart on the page. */
const APART = new Set(['root', 'list', 'listItem', 'blockquote', 'table', 'tableRow']);

/** Markdown or MDX as plain words: no marks, no tags, one line. For search entries, descriptions and the feed. */
export function plainText(markdown: InlineMarkdown | MarkdownBody): PlainText {
  if (isShownAsWritten(markdown)) return oneLine(markdown);
  const tree = markdownToMdast(markdown.replaceAll(COMMENT, '').replaceAll(TAG_LINE, ''), {
    features: { ...MARKDOWN_FEATURES, frontmatter: false },
  }) as unknown as MarkdownNode;
  return oneLine(wordsOf(tree));
}

function wordsOf({ type, value, children = [] }: MarkdownNode): string {
  if (type === 'break') return ' ';
  if (typeof value === 'string') return type !== 'html' ? value : /^<br\b/.test(value) ? ' ' : '';
  return children.map(wordsOf).join(APART.has(type) ? ' ' : '');
}
