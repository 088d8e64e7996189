import { markdownToMdast } from 'satteri';
import { MARKDOWN_FEATURES } from './markdown-features.ts';
import { textOf, type MarkdownNode } from './read/markdown-tree.ts';

/** Markdown or MDX as plain words: no marks, no tags, one line. For search entries, descriptions and the feed. */
export function plainText(markdown: string): string {
  const withoutTags = markdown.replaceAll(/<\/?[A-Za-z][^>]*>/g, '').replaceAll(/\{\/\*[\s\S]*?\*\/\}/g, '');
  const tree = markdownToMdast(withoutTags, {
    features: { ...MARKDOWN_FEATURES, frontmatter: false },
  }) as unknown as MarkdownNode;
  return (tree.children ?? [])
    .map((block) => textOf(block))
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
