import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { itemEntryOf, type Entry } from '../../../src/progress/entry.ts';
import { openStore } from '../../../src/progress/store.ts';
import { readStored, storedText } from '../../../src/progress/stored.ts';
import { anyProgress } from './arbitrary.ts';
import { MemoryStorage } from './device-in-memory.ts';

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

test('the same progress is the same text, whatever the order of its parts', () => {
  const turned = <T extends object>(value: T) => Object.fromEntries(Object.entries(value).reverse()) as T;
  fc.assert(
    fc.property(anyProgress, ({ entries, copies }) => {
      const reversed = [...entries].reverse().map(([key, entry]): [string, Entry] => [key, turned(entry)]);
      const other = { entries: new Map(reversed), copies: new Map([...copies].reverse()) };
      assert.equal(storedText(other), storedText({ entries, copies }));
    }),
    { numRuns: 500, seed: 2 },
  );
});

test('data of format version 1, as it was published, is read whole', () => {
  const text = readFileSync(new URL('published/stored-1.json', import.meta.url), 'utf8');
  const found = readStored(text);
  assert.ok(found.kind === 'read' && found.isWhole);
  assert.equal(found.progress.entries.size, 3);
  assert.equal(itemEntryOf(found.progress.entries, 'item/audit-consent')?.note, 'Signed on paper');
  assert.equal(found.progress.copies.get('checklist/usage-audit'), '2026-11-22T08:20:00.000Z');
});

test('data of format version 2, as it was published, is read whole: every kind of entry', () => {
  const text = readFileSync(new URL('published/stored-2.json', import.meta.url), 'utf8');
  const found = readStored(text);
  assert.ok(found.kind === 'read' && found.isWhole);
  assert.deepEqual({ ...JSON.parse(storedText(found.progress)), schemaVersion: 2 }, JSON.parse(text));
});

test('data of format version 3, as it was published, is read whole, pieces of work included', () => {
  const text = readFileSync(new URL('published/stored-3.json', import.meta.url), 'utf8');
  const found = readStored(text);
  assert.ok(found.kind === 'read' && found.isWhole);
  assert.deepEqual(JSON.parse(storedText(found.progress)), JSON.parse(text));
});

test('data of version 1 is kept in the current version after the next change, and nothing of it is set aside', () => {
  const storage = new MemoryStorage();
  storage.text = readFileSync(new URL('published/stored-1.json', import.meta.url), 'utf8');
  const before = readStored(storage.text);
  openStore(storage.tab()).change(new Map([['chapter/guide/one', { state: 'read', since: '2026-11-22' }]]));
  const after = readStored(storage.text);
  assert.ok(before.kind === 'read' && after.kind === 'read');
  assert.match(storage.text, /^\{"schemaVersion":3,/);
  for (const [key, entry] of before.progress.entries) assert.deepEqual(after.progress.entries.get(key), entry);
  assert.equal(after.progress.entries.size, before.progress.entries.size + 1);
  assert.deepEqual(storage.aside, []);
});

test('an entry under a key of another kind is not read', () => {
  const read = { state: 'read', since: '2026-11-20', at: '2026-11-20T10:00:00.000Z' };
  const found = readStored(JSON.stringify({ schemaVersion: 2, entries: { 'item/a': read }, copies: {} }));
  assert.ok(found.kind === 'read' && !found.isWhole && found.progress.entries.size === 0);
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
