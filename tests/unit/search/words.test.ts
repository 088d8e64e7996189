import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plainWords, queryWords } from '../../../src/search/words.ts';

test('words are compared without capitals, accents and punctuation, as the index compares them', () => {
  assert.deepEqual(plainWords('TOOL-02: “Café”, gpt-oss!'), ['tool02', 'cafe', 'gptoss']);
});

test('a slash stands between words', () => {
  assert.deepEqual(plainWords('claude/codex'), ['claude', 'codex']);
});

test('a question is looked up by its telling words, each once', () => {
  assert.deepEqual(queryWords('May I use Codex, or is codex forbidden?'), ['codex', 'forbidden']);
});

test('small words count when there is nothing else', () => {
  assert.deepEqual(queryWords('what is it'), ['what', 'is', 'it']);
});

test('punctuation alone asks nothing', () => {
  assert.deepEqual(queryWords('?!'), []);
});
