import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remembered, rememberedForDay, rememberedForPair } from '../../../src/basics/remembered.ts';

test('the same things are worked on once, equal ones anew', () => {
  let runs = 0;
  const size = remembered((list: number[]) => {
    runs += 1;
    return list.length;
  });
  const list = [1, 2];
  assert.deepEqual([size(list), size(list), size([1, 2])], [2, 2, 2]);
  assert.equal(runs, 2);
});

test('an answer that is nothing is remembered too', () => {
  let runs = 0;
  const first = rememberedForPair((list: number[], other: number[]) => {
    runs += 1;
    return list.find((value) => other.includes(value));
  });
  const [a, b] = [[1], [2]];
  assert.deepEqual([first(a, b), first(a, b), first(b, a)], [undefined, undefined, undefined]);
  assert.equal(runs, 2);
});

test('each day of a thing is worked on once', () => {
  let runs = 0;
  const on = rememberedForDay((list: number[], day: string) => {
    runs += 1;
    return `${list.length} on ${day}`;
  });
  const list = [1, 2];
  assert.deepEqual(
    [on(list, '2026-11-22'), on(list, '2026-11-23'), on(list, '2026-11-22'), on([1], '2026-11-22')],
    ['2 on 2026-11-22', '2 on 2026-11-23', '2 on 2026-11-22', '1 on 2026-11-22'],
  );
  assert.equal(runs, 3);
});
