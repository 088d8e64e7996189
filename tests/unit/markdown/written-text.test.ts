import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { PhrasingContent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify, { type Options } from 'remark-stringify';
import { markdownToMdast } from 'satteri';
import { unified } from 'unified';
import type { MarkdownNode } from '../../../src/model/read/markdown-tree.ts';
import { writtenText } from '../../../src/markdown/written-text.ts';

const writer = (options: Options) => unified().use(remarkGfm).use(remarkStringify, options).freeze();
const library = writer({});
const own = writer({ handlers: { text: writtenText } });

const PIECE = fc.constantFrom(
  ...'a B 1 12. 1) 2024 . , ; : ! ? ( ) [ ] { } * _ ~ ` | # + - = > & &amp; \\ / : x.y ’ “ é 製 – %'.split(' '),
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
    { numRuns: 400, seed: 20261128 },
  );
});

const ADDRESS = fc.constantFrom(
  ...[
    'https://git.example/a/-/merge_requests/12#note_345',
    'http://x.example/_a_/*b*?q=~1&copy;=2',
    'https://',
    'https://x',
  ],
  ...['https://en.example/wiki/A_(b)', 'www.x.example/a_b', 'WWW.x.example/_c_', 'a_b@x.example', '_a@x.example_'],
);
const nodesIn = (node: MarkdownNode): MarkdownNode[] => [node, ...(node.children ?? []).flatMap(nodesIn)];
const isParagraph = ({ type }: MarkdownNode) => type === 'paragraph' || type === 'root';

test('words with addresses are shown as they are, and nothing but addresses becomes a link', () => {
  const parts = fc.array(fc.oneof(words, ADDRESS, fc.constantFrom(' ', '<', '>', '[', '](', '\\', 'x')), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(parts, (pieces) => {
      const value = `x ${pieces.join('').replaceAll(/\s+/g, ' ')} y`;
      const markdown = own.stringify({
        type: 'root',
        children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
      });
      const nodes = nodesIn(markdownToMdast(markdown, { features: { gfm: true } }) as unknown as MarkdownNode);
      assert.equal(nodes.map((node) => node.value ?? '').join(''), value, markdown);
      const others = nodes.filter((node) => !isParagraph(node) && node.type !== 'text' && node.type !== 'link');
      assert.deepEqual(others, [], markdown);
    }),
    { numRuns: 800, seed: 20261128 },
  );
});

for (const address of [
  'https://gitlab.example/g/p/-/merge_requests/12#note_345',
  'https://x.example/a_b/_c_?d=*e*&f=[g]',
  'www.x.example/a_b',
  'a_b@x.example',
]) {
  test(`an address stays whole in words, in a heading and in a table: ${address}`, () => {
    const line: PhrasingContent[] = [{ type: 'text', value: `See ${address}, please.` }];
    const written = own.stringify({
      type: 'root',
      children: [
        { type: 'paragraph', children: line },
        { type: 'heading', depth: 2, children: line },
        { type: 'table', children: [{ type: 'tableRow', children: [{ type: 'tableCell', children: line }] }] },
      ],
    });
    assert.equal(written.split(address).length, 4, written);
  });
}
