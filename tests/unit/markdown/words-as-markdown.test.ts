import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { markdownToMdast } from 'satteri';
import type { MarkdownNode } from '../../../src/model/read/markdown-tree.ts';
import { headingInMarkdown, linkWordsAsMarkdown, wordsAsMarkdown } from '../../../src/model/words-as-markdown.ts';

const WORDS: [words: string, markdown: string][] = [
  ['Claude Code', 'Claude Code'],
  ['C# & C++ (preview), snake_case: 100 %', 'C# & C++ (preview), snake_case: 100 %'],
  ['[x](javascript:1) *a* `b`', String.raw`\[x\](javascript:1) \*a\* \`b\``],
  ['<script> &lt;', String.raw`&lt;script> \&lt;`],
  ['ends with \\', String.raw`ends with \\`],
  ['two\n\n## lines', 'two ## lines'],
  ['See https://git.example/-/merge_requests/12#note_345.', 'See https://git.example/-/merge_requests/12#note_345.'],
  ['https://x.example/_a_/*b*/c d', '<https://x.example/_a_/*b*/c> d'],
  ['in https://en.example/wiki/A_(b)', 'in <https://en.example/wiki/A_(b)>'],
  ['<https://x.example/a_b>', '<<https://x.example/a_b>>'],
  ['www.x.example/a_b or a_b@x.example', 'www.x.example/a_b or a_b@x.example'],
];

for (const [words, markdown] of WORDS) {
  test(`${JSON.stringify(words)} is written ${markdown}`, () => assert.equal(wordsAsMarkdown(words), markdown));
}

test('an address stays whole in a heading', () => {
  const address = 'https://git.example/-/merge_requests/12#note_345';
  assert.equal(headingInMarkdown(2, address), `## ${address}`);
});

test('a heading that ends with # keeps it', () => {
  assert.equal(headingInMarkdown(2, 'In C #'), String.raw`## In C \#`);
});

/** As most readers of Markdown read it: with everything that GitHub has. */
const parse = (markdown: string) =>
  markdownToMdast(markdown, { features: { gfm: true, frontmatter: false } }) as unknown as MarkdownNode;

const nodesIn = (node: MarkdownNode): MarkdownNode[] => [node, ...(node.children ?? []).flatMap(nodesIn)];
const wordsIn = (markdown: string) =>
  nodesIn(parse(markdown))
    .map(({ value }) => value ?? '')
    .join('');
/** Everything but words, and addresses that became links to themselves. */
const marksIn = (markdown: string) =>
  nodesIn(parse(markdown)).flatMap((node) => {
    if (['root', 'paragraph', 'heading', 'text'].includes(node.type)) return [];
    const words = node.children?.map(({ value }) => value).join('') ?? '';
    return node.type === 'link' && ['', 'http://', 'mailto:'].some((scheme) => node.url === scheme + words)
      ? []
      : node.type;
  });

const PIECE = fc.constantFrom(
  ...'a b \\ ` * _ ~ [ ] ( ) < > | & ; # ! : / &amp; <b> <!-- --> ](x) [x]: [^1] - + = 1. { } $ ^ " \''.split(' '),
  ...[' ', '\\]', '<script>', '&#60;', '\n', '\n\n'],
);
const ADDRESS = fc.constantFrom('https://evil.example', 'www.evil.example', 'a@evil.example', '://', '@', 'www.');
const ANY_WORDS = fc.oneof(
  fc.array(PIECE, { minLength: 1, maxLength: 9 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);

test('whatever the words are, Markdown shows exactly them: in a line, in a link, in a heading', () => {
  fc.assert(
    fc.property(ANY_WORDS, (words) => {
      const shown = words.replaceAll(/\s+/g, ' ').trim();
      if (shown === '') return;
      const markdown = wordsAsMarkdown(words);
      assert.equal(wordsIn(`x ${markdown} y`), `x ${shown} y`);
      assert.deepEqual(marksIn(`x ${markdown} y`), []);
      const inLink = linkWordsAsMarkdown(words);
      assert.equal(wordsIn(`x [${inLink}](/u/) y`), `x ${shown} y`);
      assert.deepEqual(marksIn(`x [${inLink}](/u/) y`), ['link']);
      assert.equal(wordsIn(headingInMarkdown(2, words)), shown);
      assert.deepEqual(marksIn(headingInMarkdown(2, words)), []);
    }),
    { numRuns: 5000, seed: 20261122 },
  );
});

test('addresses among the words become nothing but links to themselves', () => {
  const words = fc.array(fc.oneof(PIECE, ADDRESS), { minLength: 1, maxLength: 9 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(words, (found) => {
      assert.deepEqual(marksIn(`x ${wordsAsMarkdown(found)} y`), []);
      assert.deepEqual(marksIn(headingInMarkdown(2, found)), []);
    }),
    { numRuns: 5000, seed: 20261122 },
  );
});
