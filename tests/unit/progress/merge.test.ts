import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { merge, newest } from '../../../src/progress/merge.ts';
import { storedText } from '../../../src/progress/stored.ts';
import { anyEntry, anyProgress } from './arbitrary.ts';

const runs = { numRuns: 2000, seed: 20261122 };

test('merging is commutative: either order of two imports gives the same record', () => {
  fc.assert(
    fc.property(anyProgress, anyProgress, (a, b) => {
      assert.equal(storedText(merge(a, b)), storedText(merge(b, a)));
    }),
    runs,
  );
});

test('merging is associative: three devices agree, whoever meets first', () => {
  fc.assert(
    fc.property(anyProgress, anyProgress, anyProgress, (a, b, c) => {
      assert.equal(storedText(merge(merge(a, b), c)), storedText(merge(a, merge(b, c))));
    }),
    runs,
  );
});

test('merging is idempotent: importing twice changes nothing', () => {
  fc.assert(
    fc.property(anyProgress, anyProgress, (a, b) => {
      const once = merge(a, b);
      assert.equal(storedText(merge(once, b)), storedText(once));
      assert.equal(storedText(merge(once, once)), storedText(once));
    }),
    runs,
  );
});

test('no entry is lost by merging: each key of either side is there, in one of its two values', () => {
  fc.assert(
    fc.property(anyProgress, anyProgress, (a, b) => {
      const both = merge(a, b).entries;
      for (const key of [...a.entries.keys(), ...b.entries.keys()])
        assert.ok([a.entries.get(key), b.entries.get(key)].includes(both.get(key)));
    }),
    runs,
  );
});

test('the newest of two entries wins, also when it clears', () => {
  const done = {
    state: 'done',
    since: '2026-11-20',
    text: '00000000000000aa',
    at: '2026-11-20T10:00:00.000Z',
  } as const;
  const cleared = { ...done, state: 'to-do', at: '2026-11-21T10:00:00.000Z' } as const;
  assert.equal(newest(done, cleared), cleared);
  assert.equal(newest(cleared, done), cleared);
});

test('of two entries with the same time the greater canonical JSON wins, whatever the order of their keys', () => {
  const at = '2026-11-20T10:00:00.000Z';
  const one = { state: 'done', since: '2026-11-20', text: '00000000000000aa', note: 'a', at } as const;
  const other = { at, note: 'b', text: '00000000000000aa', since: '2026-11-20', state: 'done' } as const;
  assert.equal(newest(one, other), other);
  assert.equal(newest(other, one), other);
  fc.assert(
    fc.property(anyEntry, anyEntry, (a, b) => assert.deepEqual(newest(a, b), newest(b, a))),
    runs,
  );
});
