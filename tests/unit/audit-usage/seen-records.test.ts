import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { test } from 'node:test';
import { RecordHashes } from '../../../src/audit-usage/sessions/record-hashes.ts';
import { SeenRecords } from '../../../src/audit-usage/sessions/seen-records.ts';

const hashesOf = (...ids: string[]) => {
  const hashes = new RecordHashes();
  for (const id of ids) hashes.add(id);
  return hashes.values;
};

test('of many ids, alike as counters and random as those of tools, each is new once', () => {
  const seen = new SeenRecords();
  for (let number = 0; number < 60_000; number += 1)
    for (const id of [`${number}`, `msg_${number}`, `${number}-0`, randomUUID()]) {
      assert.equal(seen.addNew(id), true, id);
      if (number % 97 === 0) assert.equal(seen.addNew(id), false, id);
    }
});

test('each half of the hashes alone already tells nearly all ids apart', () => {
  const halves = [new Set<number>(), new Set<number>()] as const;
  const count = 50_000;
  for (let number = 0; number < count; number += 1)
    hashesOf(`turn-${number}`).forEach((half, index) => halves[index === 0 ? 0 : 1].add(half));
  // By chance 0.3 of 50,000 numbers of 32 bits are equal to another.
  for (const half of halves) assert.ok(half.size > count - 6, `${count - half.size} were equal`);
});

test('a file is new as long as one of its records is', () => {
  const seen = new SeenRecords();
  seen.addAll(hashesOf('a', 'b'));
  assert.equal(seen.hasNew(hashesOf('b', 'a', 'b')), false);
  assert.equal(seen.hasNew(hashesOf('b', 'c')), true);
  assert.equal(seen.hasNew(hashesOf()), false);
  // All zeros is a hash like any other.
  assert.equal(seen.hasNew(new Uint32Array([0, 0])), true);
  seen.addAll(new Uint32Array([0, 0]));
  assert.equal(seen.hasNew(new Uint32Array([0, 0])), false);
});
