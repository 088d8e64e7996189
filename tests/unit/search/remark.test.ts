import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Found } from '../../../src/search/find.ts';
import { remark } from '../../../src/search/remark.ts';

const matches = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: `${index}`, score: 1, data: () => Promise.reject(new Error()) }));
const found = (some: Partial<Found>): Found => ({
  words: ['codex'],
  without: [],
  instead: [],
  matches: [],
  verbatim: [],
  byType: {},
  ...some,
});

test('nothing is said when everything was understood and is shown', () => {
  assert.equal(remark(found({ matches: matches(2), byType: { Tool: 2 } })), '');
});

test('how many the chosen type hides', () => {
  assert.equal(remark(found({ matches: matches(1), byType: { Tool: 1, Rule: 4 } })), '4 results of other kinds.');
  assert.equal(remark(found({ byType: { Tool: 0, Rule: 1 } })), '1 result of other kinds.');
});

test('what was read differently, and what was left out', () => {
  const some = found({
    instead: [['codxe', 'codex']],
    without: ['qwertz', 'xyzzy'],
    matches: matches(1),
    byType: { Tool: 1 },
  });
  assert.equal(remark(some), '“codxe” was read as “codex”. Without “qwertz” and “xyzzy”.');
});

test('words are not left out when there is nothing else', () => {
  assert.equal(remark(found({ words: [], without: ['qwertz'] })), '');
});
