import type { z } from 'astro/zod';

/**
 * One paragraph of inline Markdown: emphasis, code, links. Only the schema of a field makes it, and the check of content
 * refuses everything else in such a field, so it is the only text that is rendered as Markdown.
 */
export type InlineMarkdown = string & z.$brand<'InlineMarkdown'>;

/** The Markdown of a body: chapters, how-tos, answers, change notes. Only the reader of content makes it. */
export type MarkdownBody = string & z.$brand<'MarkdownBody'>;

/** Plain text with `<Commitment … />` and `<Contact … />` in it, whose words take their place before it is shown. */
export type TextWithWords = string & z.$brand<'TextWithWords'>;

/** Words that are shown as they are. Any text but Markdown, whose marks readers would see. */
export type PlainText = string & {
  readonly [z.$brand]?: {
    readonly InlineMarkdown?: never;
    readonly MarkdownBody?: never;
    readonly SafeHtml?: never;
    readonly TextWithWords?: never;
  };
};

/** HTML in which every text has been escaped: the only thing that is put into a page as it is. */
export type SafeHtml = string & z.$brand<'SafeHtml'>;
