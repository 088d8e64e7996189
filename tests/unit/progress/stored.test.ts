import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { readStored, storedText } from '../../../src/progress/stored.ts';
import { anyProgress } from './arbitrary.ts';

test('what is stored reads back as it was', () => {
  fc.assert(
    fc.property(anyProgress, (progress) => {
      const found = readStored(storedText(progress));
      assert.ok(found.kind === 'read' && found.isWhole);
      assert.deepEqual(found.progress, progress);
    }),
    { numRuns: 500, seed: 1 },
  );
});

test('data of format version 1, as it was published, is read whole', () => {
  const text = readFileSync(new URL('published/stored-1.json', import.meta.url), 'utf8');
  const found = readStored(text);
  assert.ok(found.kind === 'read' && found.isWhole);
  assert.equal(found.progress.entries.size, 3);
  assert.equal(found.progress.entries.get('item/audit-consent')?.note, 'Signed on paper');
  assert.equal(found.progress.copies.get('checklist/usage-audit'), '2026-11-22T08:20:00.000Z');
});

test('an entry that cannot be read does not take the others with it', () => {
  const good = { state: 'done', since: '2026-11-20', text: '00000000000000aa', at: '2026-11-20T10:00:00.000Z' };
  for (const bad of [
    { ...good, state: 'finished' },
    { ...good, state: 'not-applicable' },
    { ...good, at: 'yesterday' },
    { ...good, at: '2026-13-40T10:00:00.000Z' },
    { ...good, extra: true },
    null,
    'done',
    [],
  ]) {
    const found = readStored(
      JSON.stringify({ schemaVersion: 1, entries: { 'item/a': good, 'item/b': bad }, copies: {} }),
    );
    assert.ok(found.kind === 'read');
    assert.equal(found.isWhole, false, JSON.stringify(bad));
    assert.deepEqual([...found.progress.entries.keys()], ['item/a']);
  }
});

test('names that JavaScript gives a meaning to are no entries', () => {
  const text = '{"schemaVersion":1,"entries":{"__proto__":{"state":"done"},"constructor":1},"copies":{}}';
  const found = readStored(text);
  assert.ok(found.kind === 'read' && !found.isWhole);
  assert.equal(found.progress.entries.size, 0);
  assert.equal(({} as Record<string, unknown>).state, undefined);
});

test('an id that this handbook does not have is kept', () => {
  const entry = { state: 'done', since: '2026-11-20', text: '00000000000000aa', at: '2026-11-20T10:00:00.000Z' };
  const found = readStored(
    JSON.stringify({ schemaVersion: 1, entries: { 'item/of-another-edition': entry }, copies: {} }),
  );
  assert.ok(found.kind === 'read' && found.isWhole && found.progress.entries.has('item/of-another-edition'));
});

test('data of a newer edition is recognised and not read', () => {
  assert.deepEqual(readStored('{"schemaVersion":99,"entries":{}}'), { kind: 'newer', version: 99 });
});

for (const text of [
  '',
  '{',
  'null',
  '[]',
  '"x"',
  '{}',
  '{"schemaVersion":"1"}',
  '{"schemaVersion":0}',
  '{"schemaVersion":1.5}',
])
  test(`stored text ${JSON.stringify(text)} is unreadable`, () => assert.equal(readStored(text).kind, 'unreadable'));
