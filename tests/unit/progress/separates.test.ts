import assert from 'node:assert/strict';
import { test } from 'node:test';
import { separates } from '../../../src/progress/separates.ts';

const group = (high: number, others: number) => [...Array(high).fill('high'), ...Array(others).fill('medium')];

test('priority is marked where it tells one item from another, and not where nearly all or none are high', () => {
  for (const [high, others] of [
    [2, 2],
    [1, 3],
    [3, 1],
    [2, 1],
    [1, 1],
  ] as const)
    assert.ok(separates(group(high, others)));
  for (const [high, others] of [
    [3, 0],
    [0, 3],
    [14, 3],
    [1, 4],
    [1, 0],
  ] as const)
    assert.ok(!separates(group(high, others)));
});
