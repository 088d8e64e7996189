import { text } from '../../../src/model/schema/fields.ts';
import type { InlineMarkdown, MarkdownBody } from '../../../src/model/text-kinds.ts';

/** A text as the schema of a field makes it inline Markdown. */
export const inlineOf = (written: string): InlineMarkdown => text.parse(written);

/** A text as the reader of content makes it the body of a page; nothing checks it here. */
export const bodyOf = (written: string) => written as MarkdownBody;
