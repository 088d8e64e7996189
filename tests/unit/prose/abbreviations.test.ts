import assert from 'node:assert/strict';
import { test } from 'node:test';
import { abbreviationFindings } from '../../../src/prose/abbreviations.ts';
import { chapter } from './written.ts';

const found = (body: string, glossary: string[] = []) =>
  abbreviationFindings(chapter(body), glossary).map(({ found: text }) => text);

test('an abbreviation that nobody explains is found once', () => {
  assert.deepEqual(found('SFT comes first. Then SFT again, and two SFTs.'), ['"SFT" is not explained']);
});

test('written out beside it, in the glossary or known to everybody, it passes', () => {
  assert.deepEqual(found('Reinforcement learning (RL) comes first. Then RL.'), []);
  assert.deepEqual(found('RL (reinforcement learning) comes first.'), []);
  assert.deepEqual(found('An LLM judge decides.', ['LLM judge']), []);
  assert.deepEqual(found('An AI tool in the EU.'), []);
});

test('ids, code and names with small letters are no abbreviations', () => {
  assert.deepEqual(found('RED-01 and `XYZ` and OpenAI.'), []);
});
