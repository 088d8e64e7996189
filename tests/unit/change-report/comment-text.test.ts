import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { markdownToMdast } from 'satteri';
import { commentText } from '../../../src/change-report/markdown/comment-text.ts';
import { nodesOf, type MarkdownNode } from '../../../src/model/read/markdown-tree.ts';

/** The tree that a host which reads Markdown as GitHub does makes of it. */
const treeOf = (markdown: string) => markdownToMdast(markdown, { features: { gfm: true } }) as unknown as MarkdownNode;

/** The nodes that are more than words in a paragraph. */
const more = (markdown: string) =>
  [...nodesOf(treeOf(markdown))]
    .map(({ type }) => type)
    .filter((type) => !['root', 'paragraph', 'text'].includes(type));

const words = (markdown: string) => [...nodesOf(treeOf(markdown))].map(({ value }) => value ?? '').join('');

/** Holds what GitHub and GitLab look for in the words of a comment, once they have read its Markdown. */
const REFERENCES = [
  /(?:^|\W)@[a-z0-9]/i,
  /(?:^|\W)#\d/,
  /[!~%&$^]\w/,
  /:\/\//,
  /\bwww\./i,
  /:[\w+-]+:/,
  /\bGH-\d/i,
  /\S@\w/,
];

const HOSTILE = [
  '@all',
  '@security-team',
  'a@b.example',
  '#12',
  'owner/repo#12',
  'group/project!3',
  '~label',
  '%milestone',
  '&1',
  '$3',
  'GH-12',
  'https://evil.example',
  'http://evil.example/?a=b',
  'www.evil.example',
  'mailto:a@b.example',
  '![x](https://evil.example/x.png)',
  '[x](javascript:alert(1))',
  '<img src=x onerror=alert(1)>',
  '<!-- ',
  ' -->',
  '</details>',
  '<script>',
  '&lt;b&gt;',
  '&#64;all',
  '`code`',
  '**bold**',
  '__x__',
  '~~x~~',
  '$x^2$',
  '$$',
  '| cell |',
  '/close',
  '\n/merge',
  '\n# Heading',
  '\n- item',
  '\r\n> quote',
  '[^1]',
  '[ref]: https://evil.example',
  ':tada:',
  ':white_check_mark:',
  '\\',
  '\u202e',
  '\u200b',
  '<https://evil.example>',
  'deadbeef1',
  '0123456789abcdef0123456789abcdef01234567',
  '[vulnerability:1]',
  '+1',
  '---',
  '===',
  '\t',
  '    code',
];

test('without that, the same texts are links, pictures and markup', () => {
  for (const text of ['https://evil.example', 'www.evil.example', '![x](https://evil.example/x.png)', '<b>', '`code`'])
    assert.notDeepEqual(more(`x ${text} x`), [], text);
});

test('text of others is words in a comment, whatever it holds', () => {
  for (const text of HOSTILE) {
    const comment = `- said ${commentText(text)} here`;
    assert.deepEqual(
      more(comment).filter((type) => type !== 'list' && type !== 'listItem'),
      [],
      text,
    );
    for (const pattern of REFERENCES) assert.doesNotMatch(words(comment), pattern, text);
    assert.ok(!comment.includes('\n'), text);
  }
});

test('the same of any mixture of it, and readers see the characters that were written', () => {
  const mixture = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 8 })), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(mixture, (parts) => {
      const text = parts.join('').trim();
      const comment = `x ${commentText(text)} x`;
      assert.deepEqual(more(comment), []);
      for (const pattern of REFERENCES) assert.doesNotMatch(words(comment), pattern);
      assert.ok(!/[\r\n]/.test(comment));
      if (/^[\x20-\x7e\s]*$/.test(text))
        assert.equal(spaced(words(comment).replaceAll('\u2060', '')), spaced(`x ${text} x`));
    }),
  );
});

const spaced = (text: string) => text.replaceAll(/\s+/g, ' ');

test('a word in a table stays in its cell', () => {
  const table = `| a | b |\n| --- | --- |\n| ${commentText('x | y \\| z')} | two |`;
  const cells = [...nodesOf(treeOf(table))].filter(({ type }) => type === 'tableCell');
  assert.equal(cells.length, 4);
});

test('the space at the edges of words that are put side by side stays', () => {
  assert.equal(`${commentText('one ')}${commentText('two')}${commentText(' three')}`, 'one two three');
  assert.equal(commentText(' '), ' ');
});
