import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Entry } from '../../../src/progress/entry.ts';
import { exportText } from '../../../src/progress/export-file.ts';
import { readImport } from '../../../src/progress/import-file.ts';
import { openStore } from '../../../src/progress/store.ts';
import { storedText } from '../../../src/progress/stored.ts';
import { anyEntry, anyProgress } from './arbitrary.ts';
import { MemoryStorage } from './device-in-memory.ts';

const now = new Date('2026-11-22T12:00:00.000Z');

/** Stored text after an accident: cut, doubled, with bytes changed. */
const damagedText = fc
  .tuple(
    anyProgress,
    fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.string({ maxLength: 3 }))),
    fc.double({ min: 0, max: 1, noNaN: true }),
  )
  .map(([progress, edits, cut]) => {
    let text = storedText(progress);
    for (const [place, put] of edits) {
      const at = Math.floor(place * text.length);
      text = text.slice(0, at) + put + text.slice(at + 1);
    }
    return text.slice(0, Math.ceil(cut * text.length) || undefined);
  });

/** An exported file in which entries were put that nobody exports. */
const damagedExport = fc
  .tuple(
    anyProgress,
    fc.dictionary(fc.oneof(fc.constantFrom('item/a', 'check/x'), fc.string()), fc.jsonValue({ maxDepth: 2 })),
  )
  .map(([progress, foreign]) => {
    const content = { policyVersion: 1, policyDate: '2026-11-22' };
    const text = exportText(progress, { of: 'everything', content, exportedAt: '2026-11-22T10:00:00.000Z' });
    const file = JSON.parse(text) as { entries: object };
    return JSON.stringify({ ...file, entries: { ...foreign, ...file.entries } });
  });

test('10,000 damaged texts in storage: the store never throws, loses nothing that it reads, and keeps the text', () => {
  fc.assert(
    fc.property(fc.oneof(damagedText, fc.json(), fc.string()), (text) => {
      const storage = new MemoryStorage();
      storage.text = text;
      const store = openStore(storage.tab());
      const found = new Map(store.progress.entries);
      store.change(new Map([['item/new', { state: 'done', since: '2026-11-22', text: '00000000000000aa' }]]));
      const reopened = openStore(storage.tab());
      if (store.storageError === 'newer') assert.equal(storage.text, text);
      else {
        assert.equal(reopened.progress.entries.get('item/new')?.state, 'done');
        for (const [key, entry] of found) assert.deepEqual(reopened.progress.entries.get(key), entry);
      }
    }),
    { numRuns: 10_000, seed: 6 },
  );
});

test('10,000 records with foreign entries among good ones: every good one survives', () => {
  const foreign = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), { maxKeys: 4 });
  const good = fc.dictionary(fc.constantFrom('item/a', 'item/b', 'check/c'), anyEntry);
  fc.assert(
    fc.property(foreign, good, (bad, entries: Record<string, Entry>) => {
      const storage = new MemoryStorage();
      const before = JSON.stringify({ schemaVersion: 1, entries: { ...bad, ...entries }, copies: {} });
      storage.text = before;
      const store = openStore(storage.tab());
      for (const [key, entry] of Object.entries(entries)) assert.deepEqual(store.progress.entries.get(key), entry);
      const isDamaged = Object.keys({ ...bad, ...entries }).length > store.progress.entries.size;
      assert.deepEqual(store.quarantined, isDamaged ? [before] : []);
    }),
    { numRuns: 10_000, seed: 7 },
  );
});

test('10,000 damaged files: an import is refused with a sentence, or every entry is taken or named', () => {
  fc.assert(
    fc.property(fc.oneof(damagedText, damagedExport, fc.json(), fc.string()), (text) => {
      const result = readImport(text, now, 'UTC');
      if ('refused' in result) {
        assert.match(result.refused, /Nothing was changed\.$/);
        return;
      }
      const { entries } = JSON.parse(text) as { entries: object };
      const named = result.leftOut.map(({ name }) => name);
      for (const key of Object.keys(entries)) assert.ok(result.entries.has(key) !== named.includes(key), key);
      for (const { at, since } of result.entries.values())
        assert.ok(at <= now.toISOString() && since <= now.toISOString().slice(0, 10));
      if (result.rest === undefined) return;
      const again = readImport(result.rest, now, 'UTC');
      assert.ok('entries' in again && again.entries.size === 0);
      assert.deepEqual(again.leftOut, result.leftOut);
    }),
    { numRuns: 10_000, seed: 8 },
  );
});
