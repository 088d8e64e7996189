import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shownEntry } from '../../../src/search/shown-entry.ts';
import { entry } from './fake-search.ts';

const asked = (typed: string, words: string[]) => ({ typed, words, parameter: 'found' });

test('the address carries the words as they were typed and as they stand in the text', () => {
  const rule = { ...entry('RED-02 Logits'), url: '/site/policy/#RED-02', content: 'Never logits.', locations: [1] };
  assert.equal(shownEntry(rule, asked('red-02', ['red02'])).url, '/site/policy/?found=red-02&found=logits#RED-02');
  assert.equal(shownEntry(rule, { ...asked('red-02', ['red02']), parameter: undefined }).url, '/site/policy/#RED-02');
});

test('another name is said where the title does not have the words', () => {
  const codex = entry('Codex', { names: 'chatgpt, gpt' });
  assert.equal(shownEntry(codex, asked('gpt', ['gpt'])).meta.called, 'gpt');
  assert.equal(shownEntry(codex, asked('codex', ['codex'])).meta.called, undefined);
});

test('a verdict comes with its word', () => {
  assert.equal(
    shownEntry(entry('A rule', { verdict: 'approval' }), asked('rule', ['rule'])).meta.verdictWord,
    'Ask first',
  );
});

test('the three places with most mentions are kept, in the order of the page', () => {
  const place = (id: string, mentions: number) => ({
    title: id,
    url: `/page/#${id}`,
    locations: Array.from({ length: mentions }, (_, index) => index),
    anchor: { id },
  });
  const page = {
    ...entry('Page'),
    sub_results: [
      { title: 'Page', url: '/page/', locations: [0] },
      place('a', 1),
      place('b', 4),
      place('c', 2),
      place('d', 3),
    ],
  };
  assert.deepEqual(
    shownEntry(page, asked('x', ['x'])).sub_results.map(({ url }) => url),
    ['/page/?found=x#b', '/page/?found=x#c', '/page/?found=x#d'],
  );
});

test('an excerpt has no title before it, marks without punctuation, and dots where it was cut', () => {
  const page = {
    ...entry('Zero retention'),
    content: 'Zero retention Some vendor keeps nothing at all',
    excerpt: 'Zero retention Some <mark>vendor,</mark> keeps',
  };
  assert.equal(shownEntry(page, asked('vendor', ['vendor'])).excerpt, 'Some <mark>vendor</mark>, keeps …');
});
