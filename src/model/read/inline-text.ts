import { markdownToMdast } from 'satteri';
import type { Place } from '../handbook.ts';
import { MARKDOWN_FEATURES } from '../markdown-features.ts';
import { problem, type Problem } from '../problem.ts';
import { forbiddenLink, type FoundLink } from './links.ts';
import { nodesOf, type MarkdownNode } from './markdown-tree.ts';

const INLINE = new Set(['text', 'emphasis', 'strong', 'delete', 'inlineCode', 'link', 'break']);

/** Checks a text field of a data file: one paragraph of inline Markdown, and nothing else. */
export function readInlineText(value: string, at: Place): { links: FoundLink[]; problems: Problem[] } {
  const tree = markdownToMdast(value, {
    features: { ...MARKDOWN_FEATURES, frontmatter: false },
  }) as unknown as MarkdownNode;
  const blocks = tree.children ?? [];
  const problems: Problem[] = [];
  const links: FoundLink[] = [];
  for (const block of blocks) {
    if (block.type !== 'paragraph') problems.push(problem('forbidden-markup', at, describeBlock(block)));
  }
  if (blocks.length > 1 && problems.length === 0) {
    problems.push(problem('forbidden-markup', at, 'the text has several paragraphs; a text field holds one.'));
  }
  for (const node of blocks
    .flatMap((block) => (block.type === 'paragraph' ? (block.children ?? []) : []))
    .flatMap((child) => [...nodesOf(child)])) {
    if (!INLINE.has(node.type)) problems.push(problem('forbidden-markup', at, describeInline(node)));
    else if (node.type === 'link') {
      const link = { url: node.url ?? '', at, from: undefined };
      const fault = forbiddenLink(link);
      if (fault) problems.push(fault);
      else links.push(link);
    }
  }
  return { links, problems };
}

function describeBlock(node: MarkdownNode): string {
  if (node.type === 'html')
    return `"${String(node.value).slice(0, 60)}" is HTML. A text field holds one paragraph of Markdown.`;
  return `the text holds a ${node.type}. A text field holds one paragraph: emphasis, code and links.`;
}

function describeInline(node: MarkdownNode): string {
  if (node.type === 'html')
    return `"${String(node.value).slice(0, 60)}" is HTML. Use Markdown; write &lt; for a plain "<".`;
  return `the text holds ${node.type}, which a text field cannot show.`;
}
