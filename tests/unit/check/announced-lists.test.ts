import assert from 'node:assert/strict';
import { test } from 'node:test';
import { announcedLists } from '../../../src/check/announced-lists.ts';
import { checkContentFiles } from '../../../src/check/check-content.ts';
import { readFiles } from '../../../src/model/read/files.ts';
import { FIRST_ORGANISATION } from '../../fixtures/first-organisation.ts';
import { filesOf, replaced, textsOf } from '../versions/published-files.ts';

const first = textsOf(readFiles(FIRST_ORGANISATION).files);

const said = (chapter: string, text: string, by: string) =>
  checkContentFiles(filesOf(replaced(first, chapter, text, by)), { today: '2026-11-28' })
    .problems.filter(({ message }) => message.includes('what follows'))
    .map(({ file, kind, message }) => `${file} ${kind} ${message}`);

test('a heading that says “six duties” above a list of five', () => {
  const chapter = 'handbook/daily-work/for-managers.mdx';
  assert.deepEqual(said(chapter, 'five duties\n', 'six duties\n'), [
    `${chapter} text-disagrees the text says “six duties”, and what follows is 5.`,
  ]);
});

test('a table with another number of rows than its heading says', () => {
  const chapter = 'handbook/tool-policy/how-rules-work.mdx';
  assert.deepEqual(said(chapter, '## Four kinds of rule', '## Three kinds of rule'), [
    `${chapter} text-disagrees the text says “Three kinds”, and what follows is 4.`,
  ]);
});

const pairs = (text: string) => announcedLists(text).map(({ value, listed }) => [value, listed]);

test('lists of both kinds and tables are counted, in English and German', () => {
  assert.deepEqual(
    pairs('They need five things in writing:\n\n- one\n- two\n  more\n\n  of two\n\n- three\n\nAfter.'),
    [[5, 3]],
  );
  assert.deepEqual(pairs('Prüfe drei Dinge:\n\n1. eins\n2. zwei\n3. drei\n'), [[3, 3]]);
  assert.deepEqual(pairs('## Two small cases\n\n| A | B |\n|---|---|\n| 1 | 2 |\n'), [[2, 1]]);
  assert.deepEqual(pairs('Three dates divide it:\n1. a\n'), []);
  assert.deepEqual(pairs('## The seven criteria\n\nThese count.\n\n1. a\n2. b\n'), [[7, 2]]);
});

test('a number that announces nothing is left alone', () => {
  assert.deepEqual(pairs('There are three cases.\n\n- one\n'), []);
  assert.deepEqual(pairs('## Two cases\n\nOne.\n\nTwo.\n\n- a\n'), []);
  assert.deepEqual(pairs('Of the three cases, one matters:\n\nThat one.\n'), []);
  assert.deepEqual(pairs('Here is one thing:\n\n- one\n'), []);
  assert.deepEqual(pairs('It has 5,069 samples and twenty tickets:\n\n- one\n'), []);
});
