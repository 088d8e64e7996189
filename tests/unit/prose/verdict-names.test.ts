import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingLines } from '../../../src/prose/finding.ts';
import { verdictNameFindings } from '../../../src/prose/verdict-names.ts';
import { chapter } from './written.ts';

test('a verdict that is quoted under the name that only programs use', () => {
  assert.deepEqual(findingLines(verdictNameFindings(chapter('If the answer is "approval", ask.'))), [
    'content/handbook/guide/first.mdx:6:18  “approval”: write “Ask first”, because that is what pages call this verdict.',
  ]);
  assert.equal(verdictNameFindings(chapter('It says “conditional”.')).length, 1);
});

test('names that pages show, and words that are no quotation, are left alone', () => {
  for (const sentence of ['It says "Prohibited".', 'It says "Ask first".', 'You need approval.', 'See the "gap".'])
    assert.deepEqual(verdictNameFindings(chapter(sentence)), [], sentence);
});
