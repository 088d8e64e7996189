import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { markdownToHtml, markdownToMdast } from 'satteri';
import { inlineHtml } from '../../../src/model/inline-html.ts';
import { MARKDOWN_FEATURES } from '../../../src/model/markdown-features.ts';
import { isShownAsWritten } from '../../../src/model/means-only-words.ts';
import { plainText } from '../../../src/model/plain-text.ts';
import type { MarkdownNode } from '../../../src/model/read/markdown-tree.ts';
import { inlineOf } from './markdown-of.ts';

const OPTIONS = { features: { ...MARKDOWN_FEATURES, frontmatter: false } };
/** Every sign that such a text may have, and some letters and beginnings that mean something with others. */
const PIECE = fc.constantFrom(
  ...Array.from(` ,;()'"“”‘’…?/%–—·→.:`),
  ...[
    '1',
    '12',
    'a',
    'ß',
    '語',
    'http',
    'https',
    'www',
    'www.',
    'WWW.',
    '...',
    'x.',
    ': ',
    '. ',
    '  ',
    '1)',
    '/*',
    '://',
    '  \n',
  ],
);
const TEXT = fc
  .array(PIECE, { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join(''))
  .filter(isShownAsWritten);

test('what is taken for shown as it is written is what Markdown makes of it', () => {
  fc.assert(
    fc.property(TEXT, (text) => {
      const shown = markdownToHtml(text, OPTIONS).html.trim();
      assert.equal(`<p>${inlineHtml(inlineOf(text), 'https://intranet.example/')}</p>`, shown);
      assert.equal(plainText(inlineOf(text)), wordsIn(text).replaceAll(/\s+/g, ' ').trim());
    }),
    { numRuns: 2000 },
  );
});

const wordsIn = (text: string) => words(markdownToMdast(text, OPTIONS) as unknown as MarkdownNode);
const words = ({ value = '', children = [] }: MarkdownNode): string => value + children.map(words).join('');
