import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { PhrasingContent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import { writtenText } from '../../../src/markdown/written-text.ts';

const writer = (options: Options) => unified().use(remarkGfm).use(remarkStringify, options).freeze();
const library = writer({});
const own = writer({ handlers: { text: writtenText } });

const PIECE = fc.constantFrom(
  ...'a B 1 12. 1) 2024 . , ; : ! ? ( ) [ ] { } * _ ~ ` | # + - = > & &amp; \\ / @ www. http:// x.y ’ “ é 製 – %'.split(
    ' ',
  ),
  ...[' ', '  ', '. ', "it's", '"q"'],
);
const words = fc.array(PIECE, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));
const line = fc.array(
  fc.oneof(
    words.map((value): PhrasingContent => ({ type: 'text', value })),
    words.map((value): PhrasingContent => ({ type: 'inlineCode', value })),
    words.map((value): PhrasingContent => ({ type: 'emphasis', children: [{ type: 'text', value }] })),
    words.map((value): PhrasingContent => ({ type: 'link', url: '/x/', children: [{ type: 'text', value }] })),
    fc.constant<PhrasingContent>({ type: 'break' }),
  ),
  { minLength: 1, maxLength: 4 },
);

/** The library would write \< where we write &lt;, which an HTML reader of Markdown cannot mistake. */
const sameLessThan = (text: string) => text.replaceAll('\\<', '&lt;');

test('words are written as the library writes them, wherever they stand', () => {
  fc.assert(
    fc.property(line, (children) => {
      const cells = [{ type: 'tableCell' as const, children }];
      const root: Root = {
        type: 'root',
        children: [
          { type: 'paragraph', children },
          { type: 'heading', depth: 2, children },
          { type: 'table', children: [{ type: 'tableRow', children: cells }] },
        ],
      };
      assert.equal(sameLessThan(own.stringify(root)), sameLessThan(library.stringify(root)));
    }),
    { numRuns: 2000, seed: 20261128 },
  );
});
