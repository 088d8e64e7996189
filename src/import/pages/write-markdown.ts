import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';

/** Describes what other programs mark so, and the check warns of: `:::note`, `==marked==`, `:smile:`. */
const SLIP = /(?<![\\:]):::|(?<![\\=])==(?=\S)|(?<![\\:\w]):(?=[a-z][\w+-]*:)/g;

type Handle = NonNullable<NonNullable<Options['handlers']>['text']>;

/** A paragraph of MDX that begins with one of these words would be code. */
const CODE = /^(?:im|ex)port(?![\p{L}\p{N}])/u;

const text: Handle = (node: { value: string }, _parent, state, info) => {
  const written = state.safe(node.value, info).replaceAll(SLIP, '\\$&');
  const isStart = info.before === '\n' || info.before === '';
  return isStart && CODE.test(node.value) ? `&#${written.charCodeAt(0)};${written.slice(1)}` : written;
};

const writer = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    rule: '-',
    fences: true,
    listItemIndent: 'one',
    resourceLink: true,
    // What MDX would take for expressions and elements, as the words that they are.
    unsafe: [
      { character: '{', inConstruct: 'phrasing' },
      { character: '}', inConstruct: 'phrasing' },
      { character: '<', inConstruct: 'phrasing' },
    ],
    handlers: { text },
  })
  .freeze();

/** Writes a tree as Markdown in which no text of its author is code of MDX. */
export const writeMarkdown = (tree: Root): string => writer.stringify(tree);

/** Writes plain words as inline Markdown on one line. */
export const escapedLine = (words: string): string =>
  writeMarkdown({ type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: words }] }] })
    .trim()
    .replaceAll(/\s+/g, ' ');
