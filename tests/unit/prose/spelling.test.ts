import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findingLines } from '../../../src/prose/finding.ts';
import { readEnglish } from '../../../src/prose/read-english.ts';
import { spellingFindings } from '../../../src/prose/spelling.ts';
import { chapter } from './written.ts';

const findings = async (body: string, words: string[] = []) =>
  findingLines(await spellingFindings([readEnglish(chapter(body))], words));

test('a misspelt word is found, with its place and what it may be', async () => {
  assert.deepEqual(await findings('You must\nrecieve it.'), [
    'content/handbook/guide/first.mdx:7:1  "recieve" is not in the dictionary: write "receive" or "relieve", or add it to content/dictionary.yaml.',
  ]);
});

test('every occurrence is found', async () => {
  assert.equal((await findings('A grader, a gradre. One more gradre.')).length, 2);
});

test('American spelling is misspelt', async () => {
  assert.equal((await findings('The color of our behavior.')).length, 2);
});

test('a word of the project is right, also with a genitive and in a compound', async () => {
  assert.deepEqual(await findings("Qwen's terms, and a Qwen-like model.", ['Qwen']), []);
});

test('names with digits are let through', async () => {
  assert.deepEqual(await findings('The xq3-mini and 0.6⁸ differ.'), []);
});
