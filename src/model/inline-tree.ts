import { htmlToHast } from 'satteri';
import type { HtmlNode } from './html-node.ts';
import { inlineHtml } from './inline-html.ts';
import type { InlineMarkdown } from './text-kinds.ts';

/** The elements that inline Markdown becomes. */
const INLINE_ELEMENTS = ['a', 'br', 'code', 'del', 'em', 'strong'] as const;
type InlineElement = (typeof INLINE_ELEMENTS)[number];

/** A piece of inline Markdown as data: words, or an element with what is in it; a link also has its address. */
export type InlineNode = string | [element: InlineElement, children: InlineNode[], href?: string];

/**
 * Returns a text field as data for scripts that make elements of it: the same as `inlineHtml`, without any HTML to parse.
 * @param site `organization.site`: links inside the handbook get its path
 * @throws for an element that inline Markdown cannot become
 */
export function inlineTree(text: InlineMarkdown, site: string): InlineNode[] {
  const root = htmlToHast(inlineHtml(text, site), { fragment: true }) as unknown as HtmlNode;
  return (root.children ?? []).map(inlineNode);
}

function inlineNode({ type, tagName, value = '', properties, children = [] }: HtmlNode): InlineNode {
  if (type === 'text') return value;
  const element = INLINE_ELEMENTS.find((name) => name === tagName);
  if (!element) throw new Error(`Inline Markdown became <${tagName ?? type}>, which scripts do not know.`);
  const href = properties?.['href'];
  return typeof href === 'string' ? [element, children.map(inlineNode), href] : [element, children.map(inlineNode)];
}
