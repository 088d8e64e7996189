import assert from 'node:assert/strict';
import { test } from 'node:test';
import { takeRepeatedParts } from '../../../src/markdown/repeated-parts.ts';
import { markdownOf } from './page.ts';

const rule = (id: string, more = '') =>
  `<article class="entry rule" id="${id}"><h3>${id}</h3><p>See <a href="/handbook/policy/#${id}">today</a>.</p>${more}<ul><li>One</li><li>Two</li></ul></article>`;
const asMarkdown = (id: string) => [
  `### ${id}`,
  '',
  `See [today](https://intranet.example/handbook/policy/#${id}).`,
  '',
  '- One',
  '- Two',
];
const partsOf = (html: string) => takeRepeatedParts(html).parts.length;

test('a rule that many pages have is written on each as if it were on that page alone', () => {
  const lines = [...asMarkdown('RED-01'), '', ...asMarkdown('RED-02')].join('\n');
  assert.equal(markdownOf(rule('RED-01') + rule('RED-02')), lines);
  assert.equal(markdownOf(`<p>Rules</p>${rule('RED-01')}`), ['Rules', '', ...asMarkdown('RED-01')].join('\n'));
});

test('a list behind a part that ends in one is another list', () => {
  const lines = [...asMarkdown('RED-01'), '', '* Three'].join('\n');
  assert.equal(markdownOf(`${rule('RED-01')}<ul><li>Three</li></ul>`), lines);
});

test('what a part does not show is not written, whether it is in it or around it', () => {
  const hidden = rule('RED-01').replace(' id=', ' hidden id=');
  assert.equal(markdownOf(`<p>Text</p><form>${rule('RED-01')}</form>`), 'Text');
  assert.equal(markdownOf(`<p>Text</p>${hidden}`), 'Text');
  assert.equal(markdownOf(rule('RED-01', '<p class="screen-only">Press a key.</p>')), asMarkdown('RED-01').join('\n'));
});

test('only a part that is by itself, and links to nothing on its own page, is the same on every page', () => {
  assert.equal(partsOf(rule('RED-01')), 1);
  assert.equal(partsOf(rule('RED-01', '<a href="#source.1">[1]</a>')), 0);
  assert.equal(partsOf(rule('RED-01', rule('RED-02'))), 0);
  assert.equal(partsOf(`<ul><li>${rule('RED-01')}</li></ul>`), 0);
  assert.equal(partsOf(`<p title="${rule('RED-01').replaceAll('"', '&quot;')}"></p>`), 0);
  assert.equal(partsOf(rule('RED-01', '<p title="</article>"></p>')), 1);
});
