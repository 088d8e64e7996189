import assert from 'node:assert/strict';
import { test } from 'node:test';
import { correctedSpelling } from '../../../src/search/known-word.ts';

const VOCABULARY = ['codex', 'claude', 'terms', 'teams', 'anthropic', 'retention', 'plan'];

for (const [typed, meant] of [
  ['codxe', 'codex'],
  ['cluade', 'claude'],
  ['antropic', 'anthropic'],
  ['retantoin', undefined],
  ['retension', 'retention'],
  ['plen', 'plan'],
  ['pla', undefined],
  ['qwertz', undefined],
] as const) {
  test(`"${typed}" is taken for ${meant ?? 'nothing'}`, () => {
    assert.equal(correctedSpelling(typed, VOCABULARY), meant);
  });
}

test('between words equally near, the more frequent one is meant, and rather one that begins alike', () => {
  assert.equal(correctedSpelling('tems', VOCABULARY), 'terms');
  assert.equal(correctedSpelling('tems', ['teams', 'terms']), 'teams');
  assert.equal(correctedSpelling('beams', ['teams', 'beans']), 'beans');
});
