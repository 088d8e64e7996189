import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Found } from '../../../src/search/find.ts';
import { statusText } from '../../../src/search/status-text.ts';

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

test('how much was found, and for what', () => {
  assert.equal(
    statusText(' codex ', '', found({ matches: matches(2), byType: { Tool: 2 } })),
    '2 results for “codex”.',
  );
  assert.equal(statusText('codex', '', found({ matches: matches(1), byType: { Tool: 1 } })), '1 result for “codex”.');
});

test('of the type that is shown', () => {
  const some = found({ matches: matches(1), byType: { Tool: 1, Rule: 4 } });
  assert.equal(statusText('codex', 'Tool', some), '1 of 5 results for “codex”.');
});

test('nothing of this type is not nothing', () => {
  const some = found({ byType: { Tool: 0, Rule: 4 } });
  assert.equal(statusText('codex', 'Tool', some), 'No tools for “codex”, but 4 results of other kinds.');
});

test('nothing at all', () => {
  assert.equal(statusText('qwertz', '', found({ words: [], without: ['qwertz'] })), 'Nothing found for “qwertz”.');
});

test('what was read differently, and what was left out', () => {
  const some = found({ matches: matches(3), byType: { Tool: 3 }, instead: [['codxe', 'codex']], without: ['a', 'b'] });
  assert.equal(
    statusText('codxe a b', '', some),
    '3 results for “codxe a b”. “codxe” was read as “codex”. Without “a” and “b”.',
  );
});
