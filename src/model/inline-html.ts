import { markdownToHtml } from 'satteri';
import { addressOf } from './address.ts';
import { MARKDOWN_FEATURES } from './markdown-features.ts';
import { isShownAsWritten } from './means-only-words.ts';
import { isInlineMarkdown } from './read/inline-text.ts';
import type { InlineMarkdown, SafeHtml } from './text-kinds.ts';

/**
 * A text field as HTML.
 * What the check of content would refuse comes out as plain words, so that no text can become more than emphasis, code and
 * links, whatever brought it here.
 * @param site `organization.site`: links inside the handbook get its path
 */
export function inlineHtml(text: InlineMarkdown, site: string): SafeHtml {
  if (isShownAsWritten(text)) return text as string as SafeHtml;
  if (!isInlineMarkdown(text)) return escaped(text) as SafeHtml;
  const { html } = markdownToHtml(text, { features: { ...MARKDOWN_FEATURES, frontmatter: false } });
  // Of inline Markdown, satteri escapes every text and attribute.
  return html
    .trim()
    .replace(/^<p>([\s\S]*)<\/p>$/, '$1')
    .replaceAll(
      /<a href="\/([^"]*)"/g,
      (_whole, path: string) => `<a href="${addressOf(site, `/${path}`)}"`,
    ) as SafeHtml;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
