import type { Heading, Paragraph, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { InlineMarkdown, PlainText } from './text-kinds.ts';
import { withoutEscapedLessThan } from './without-escaped-less-than.ts';

/** Holds what the words of a link stand between. */
const [BEFORE, AFTER] = ['[', '](#)'];

/**
 * Words as Markdown that shows exactly them, on one line: what would be a mark, a link or HTML is escaped. An address among
 * them may become a link to itself, as in any text. For the inside of a line, also of the words of a link.
 */
export function wordsAsMarkdown(words: PlainText): InlineMarkdown {
  const link = write({ type: 'paragraph', children: [{ type: 'link', url: '#', children: [textOf(words)] }] });
  return link.slice(BEFORE.length, -AFTER.length) as InlineMarkdown;
}

/** A heading that shows exactly the words. */
export const headingInMarkdown = (depth: Heading['depth'], words: PlainText): string =>
  write({ type: 'heading', depth, children: [textOf(words)] });

const textOf = (words: string) => ({ type: 'text', value: words.replaceAll(/\s+/g, ' ').trim() }) as const;

const writer = unified().use(remarkGfm).use(remarkStringify).freeze();

const write = (node: Paragraph | Heading): string =>
  withoutEscapedLessThan(writer.stringify({ type: 'root', children: [node] } satisfies Root).trim());
