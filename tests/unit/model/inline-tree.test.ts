import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inlineHtml } from '../../../src/model/inline-html.ts';
import { inlineTree, type InlineNode } from '../../../src/model/inline-tree.ts';
import { assertSafeAddress } from './compiled-body.ts';
import { HOSTILE_TEXTS } from './hostile-texts.ts';
import { inlineOf } from './markdown-of.ts';

const SITE = 'https://intranet.example/handbook/';
const tree = (text: string) => inlineTree(inlineOf(text), SITE);

const wordsOf = (nodes: readonly InlineNode[]): string =>
  nodes.map((node) => (typeof node === 'string' ? node : wordsOf(node[1]))).join('');

const addressesOf = (nodes: readonly InlineNode[]): string[] =>
  nodes.flatMap((node) => (typeof node === 'string' ? [] : [...addressesOf(node[1]), ...(node[2] ? [node[2]] : [])]));

const WRITTEN: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#x27;': "'", '&amp;': '&' };

test('a text field becomes words, emphasis, code and links, those inside the handbook below its address', () => {
  assert.deepEqual(tree('Do **this**, ask [*us*](/policy/#RED-01) & write `<b>`.'), [
    'Do ',
    ['strong', ['this']],
    ', ask ',
    ['a', [['em', ['us']]], '/handbook/policy/#RED-01'],
    ' & write ',
    ['code', ['<b>']],
    '.',
  ]);
});

test('what the check refuses comes out as the words that it is', () => {
  assert.deepEqual(tree('a <b>b</b>'), ['a <b>b</b>']);
  assert.deepEqual(tree('[x](javascript:1)'), ['[x](javascript:1)']);
});

test('every text says the same as data and as HTML and leads to no other places, hostile ones too', () => {
  for (const text of HOSTILE_TEXTS) {
    const html = inlineHtml(inlineOf(text), SITE);
    const words = html
      .replaceAll(/<[^>"]*(?:"[^"]*"[^>"]*)*>/g, '')
      .replaceAll(/&[#\w]+;/g, (entity) => WRITTEN[entity] ?? entity);
    assert.equal(wordsOf(tree(text)), words, JSON.stringify(text));
    for (const address of addressesOf(tree(text))) assertSafeAddress(address, text);
  }
});
