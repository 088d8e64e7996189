import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unitsOf } from '../../../src/basics/units.ts';

test('of many things what is late stands in front, and what is settled behind', () => {
  assert.deepEqual(unitsOf({ settled: 2, open: 1, late: 1, begun: 1 }), [
    'late',
    'open',
    'begun',
    'settled',
    'settled',
  ]);
  assert.deepEqual(unitsOf({}), []);
});

test('more than anybody counts at a glance are not drawn', () => {
  assert.equal(unitsOf({ settled: 59, late: 1 }).length, 60);
  assert.deepEqual(unitsOf({ settled: 60, late: 1 }), []);
});
