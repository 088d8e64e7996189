import type { Heading, Html, Paragraph, Root, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { oneLine } from '../basics/one-line.ts';
import { addressInMarkdown, splitAddresses } from '../basics/web-addresses.ts';
import { meansOnlyWords } from './means-only-words.ts';
import type { InlineMarkdown, PlainText } from './text-kinds.ts';
import { withoutEscapedLessThan } from './without-escaped-less-than.ts';

/** Holds what the words of a link stand between. */
const [BEFORE, AFTER] = ['[', '](#)'];

/**
 * Words as Markdown that shows exactly them, on one line: what would be a mark, a link or HTML is escaped. An address among
 * them stays whole, and may become a link to itself, as in any text. For the inside of a line.
 */
export const wordsAsMarkdown = (words: PlainText): InlineMarkdown => inLine(withWholeAddresses(words));

/** The same for the words of a link, in which no other link can stand: what would be a mark is escaped in an address too. */
export const linkWordsAsMarkdown = (words: PlainText): InlineMarkdown => inLine([textOf(words)]);

/** A heading that shows exactly the words. */
export const headingInMarkdown = (depth: Heading['depth'], words: PlainText): string =>
  write({ type: 'heading', depth, children: withWholeAddresses(words) });

/** In a link the library escapes no more than it has to. */
function inLine(children: (Text | Html)[]): InlineMarkdown {
  const words = children.map(({ value }) => value).join('');
  if (meansOnlyWords(words)) return words as InlineMarkdown;
  const link = write({ type: 'paragraph', children: [{ type: 'link', url: '#', children }] });
  return link.slice(BEFORE.length, -AFTER.length) as InlineMarkdown;
}

function withWholeAddresses(words: string): (Text | Html)[] {
  const parts = splitAddresses(oneLine(words));
  return parts.map(({ text, isAddress }, index) => {
    const whole = isAddress ? addressInMarkdown(text, parts[index + 1]?.text ?? '') : undefined;
    // What is written as it is, the library calls HTML.
    return whole === undefined ? { type: 'text', value: text } : { type: 'html', value: whole };
  });
}

const textOf = (words: string): Text => ({ type: 'text', value: oneLine(words) });

const writer = unified().use(remarkGfm).use(remarkStringify).freeze();

const write = (node: Paragraph | Heading): string =>
  withoutEscapedLessThan(writer.stringify({ type: 'root', children: [node] } satisfies Root).trim());
