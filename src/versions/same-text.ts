import { markdownToMdast } from 'satteri';
import { MARKDOWN_FEATURES } from '../model/markdown-features.ts';
import { nodesOf, type MarkdownNode } from '../model/read/markdown-tree.ts';

/**
 * Returns whether two wordings of a text in Markdown bind people to the same. They do when they differ in nothing but where a
 * chapter is or what one of its headings is called: such an address follows the handbook, and nobody agrees to it. Every other
 * address counts, since it may lead to something else: a rule, a list, a page outside.
 */
export const isSameText = (before: string, after: string): boolean =>
  before === after || (mayMove(before) && mayMove(after) && steady(before) === steady(after));

/** Matches where addresses of a page's headings follow the words of the heading. */
const MOVING = /^\/(?:handbook|checks|faq)\//;

const mayMove = (text: string) => text.includes('](/') || text.includes('](<');

/** The tree of a text without positions, and without what moves. */
function steady(text: string): string {
  const tree = markdownToMdast(text, {
    features: { ...MARKDOWN_FEATURES, frontmatter: false },
  }) as unknown as MarkdownNode;
  for (const node of nodesOf(tree)) {
    delete node.position;
    if (node.type === 'link' && node.url !== undefined) node.url = withoutWhatMoves(node.url);
  }
  return JSON.stringify(tree);
}

function withoutWhatMoves(url: string): string {
  if (!MOVING.test(url)) return url;
  return url.startsWith('/handbook/') ? '/handbook/' : url.replace(/#.*$/, '');
}
