import assert from 'node:assert/strict';
import { test } from 'node:test';
import { phraseFindings } from '../../../src/prose/find-phrases.ts';
import { findingLines } from '../../../src/prose/finding.ts';
import { FOREIGN_PHRASES } from '../../../src/prose/foreign-phrases.ts';
import { PHRASES } from '../../../src/prose/phrases.ts';
import { chapter } from './written.ts';

for (const phrase of PHRASES) {
  test(`"${phrase.example}" is found`, () => {
    assert.equal(phraseFindings(chapter(phrase.example), [phrase]).length, 1);
  });
}

test('the line says where, what, what instead and why', () => {
  assert.deepEqual(findingLines(phraseFindings(chapter('First.\n\nThen utilise it.'))), [
    'content/handbook/guide/first.mdx:8:6  "utilise": write "use", because a shorter word says the same.',
  ]);
});

const ALLOWED = [
  'Look again just before the deadline.',
  'The seized prize has the right size.',
  'It is licensed.',
  'Do not write “simply”, and never "utilise".',
  'A red line has no exception, whoever asks.',
  'Send nothing more.',
];

for (const sentence of ALLOWED) {
  test(`"${sentence}" is left alone`, () => {
    assert.deepEqual(findingLines(phraseFindings(chapter(sentence))), []);
  });
}

test('a list of what not to do may show it', () => {
  const body = '<DoDont>\n<Dont>\n\n- Utilise it.\n\n</Dont>\n</DoDont>\n\nUtilise it.';
  assert.deepEqual(
    phraseFindings(chapter(body)).map(({ line }) => line),
    [14],
  );
});

test('texts that bind are held to the same words', () => {
  for (const phrase of FOREIGN_PHRASES) {
    const rule = { ...chapter(phrase.example), file: 'rules/base.yaml' };
    assert.equal(phraseFindings(rule, [phrase]).length, 1, phrase.example);
  }
});
