import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Entry } from '../../../src/progress/entry.ts';
import { elsewhereWords, importWords } from '../../../src/progress/import-words.ts';

const at = '2026-11-20T10:00:00.000Z';
const text = '00000000000000aa';
const since = '2026-11-20';
const done: Entry = { state: 'done', since, text, at };
const answered: Entry = { state: 'answered', since, text, at, first: ['allowed'], answer: ['allowed'] };

const cases: [words: string, before: Entry | undefined, after: Entry][] = [
  ['no answer so far, will be done', undefined, done],
  ['no answer so far, will be done', { ...done, state: 'to-do' }, done],
  ['is in progress, will be done', { ...done, state: 'in-progress' }, done],
  ['is done, will be to do', done, { ...done, state: 'to-do' }],
  ['stays done, with a note', done, { ...done, note: 'x' }],
  ['stays done, with another note', { ...done, note: 'y' }, { ...done, note: 'x' }],
  ['is done, will be to do, without the note', { ...done, note: 'y' }, { ...done, state: 'to-do' }],
  ['is to do, will be done, without the note', { ...done, state: 'to-do', note: 'y' }, done],
  ['stays done, with evidence', done, { ...done, evidence: 'x' }],
  [
    'stays done, since 21 November 2026 instead of 20 November 2026, without the evidence',
    { ...done, evidence: 'x' },
    { ...done, since: '2026-11-21' },
  ],
  ['is done, will be not applicable, with a reason', done, { state: 'not-applicable', reason: 'x', since, text, at }],
  ['stays done, for another wording', done, { ...done, text: '00000000000000bb' }],
  ['stays answered, with other answers', answered, { ...answered, answer: ['approval'] }],
  ['no answer so far, will be read', undefined, { state: 'read', since, at }],
];
for (const [words, before, after] of cases)
  test(`an import of ${after.state} over ${before?.state ?? 'nothing'} says: ${words}`, () =>
    assert.equal(importWords(before, after), words));

test('what is not on the page is counted, with where it belongs', () => {
  assert.equal(
    elsewhereWords(['item/a']),
    '1 answer of other lists (self-assessments), or of no item that this edition has; kept as well',
  );
  assert.equal(
    elsewhereWords(['scenario/a', 'check/b', 'rule/X-01']),
    '3 answers of other lists (check items, training), or of no item that this edition has; kept as well',
  );
});
