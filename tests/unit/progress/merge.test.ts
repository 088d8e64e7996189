import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { merge, newest } from '../../../src/progress/merge.ts';
import { storedText } from '../../../src/progress/stored.ts';
import { anyEntry, anyProgress } from './arbitrary.ts';

const runs = { numRuns: 2000, seed: 20261122 };

/** A device on which everything, something or nothing of what is merged is dated ahead. */
const latest = fc
  .integer({ min: -1, max: 5 })
  .map((second) => new Date(Date.UTC(2026, 10, 22, 10, 0, second, 500)).toISOString());
const END = '9999-12-31T23:59:59.999Z';

test('merging is commutative: either order of two imports gives the same record', () => {
  fc.assert(
    fc.property(anyProgress, anyProgress, latest, (a, b, now) => {
      assert.equal(storedText(merge(a, b, now)), storedText(merge(b, a, now)));
    }),
    runs,
  );
});

test('merging is associative: three devices agree, whoever meets first', () => {
  fc.assert(
    fc.property(anyProgress, anyProgress, anyProgress, latest, (a, b, c, now) => {
      assert.equal(storedText(merge(merge(a, b, now), c, now)), storedText(merge(a, merge(b, c, now), now)));
    }),
    runs,
  );
});

test('merging is idempotent: importing twice changes nothing', () => {
  fc.assert(
    fc.property(anyProgress, anyProgress, latest, (a, b, now) => {
      const once = merge(a, b, now);
      assert.equal(storedText(merge(once, b, now)), storedText(once));
      assert.equal(storedText(merge(once, once, now)), storedText(once));
    }),
    runs,
  );
});

test('no entry is lost by merging: each key of either side is there, in one of its two values', () => {
  fc.assert(
    fc.property(anyProgress, anyProgress, latest, (a, b, now) => {
      const both = merge(a, b, now).entries;
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
  assert.equal(newest(done, cleared, END), cleared);
  assert.equal(newest(cleared, done, END), cleared);
});

test('what is dated ahead loses to what is not, and among its like the newest wins', () => {
  const at = (day: number) => `2026-11-${day}T10:00:00.000Z`;
  const done = { state: 'done', since: '2026-11-20', text: '00000000000000aa', at: at(20) } as const;
  const [ahead, further] = [
    { ...done, at: at(26) },
    { ...done, at: at(27) },
  ];
  const now = at(22);
  assert.equal(newest(done, ahead, now), done);
  assert.equal(newest(ahead, done, now), done);
  assert.equal(newest(ahead, further, now), further);
  const copies = (...times: string[]) => ({
    entries: new Map(),
    copies: new Map(times.map((time) => ['checks', time])),
  });
  assert.equal(merge(copies(ahead.at), copies(done.at), now).copies.get('checks'), done.at);
});

test('of two entries with the same time the greater canonical JSON wins, whatever the order of their keys', () => {
  const at = '2026-11-20T10:00:00.000Z';
  const one = { state: 'done', since: '2026-11-20', text: '00000000000000aa', note: 'a', at } as const;
  const other = { at, note: 'b', text: '00000000000000aa', since: '2026-11-20', state: 'done' } as const;
  assert.equal(newest(one, other, END), other);
  assert.equal(newest(other, one, END), other);
  fc.assert(
    fc.property(anyEntry, anyEntry, latest, (a, b, now) => assert.deepEqual(newest(a, b, now), newest(b, a, now))),
    runs,
  );
});
