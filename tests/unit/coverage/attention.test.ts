import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byAttention, nextDeadline } from '../../../src/coverage/attention.ts';
import { owing, path, person } from './people.ts';

test('overdue people come first, the longest overdue ahead; then deadlines; then what is asked; then names', () => {
  const people = [
    person('ann'),
    person('bea', { state: 'current-after-minor' }),
    person('guest', { state: 'must-reread', isRequired: false }),
    person('abe'),
    owing('tom', '2026-12-24', false),
    owing('kim', '2026-12-16', false, { state: 'must-reread' }),
    owing('zoe', '2026-12-09', true),
    owing('lea', '2026-11-30', true),
  ];
  const order = byAttention(people).map(({ handle }) => handle);
  assert.deepEqual(order, ['lea', 'zoe', 'kim', 'tom', 'guest', 'bea', 'abe', 'ann']);
});

test('the next deadline is the nearest that has not passed, on any path', () => {
  const one = path(owing('lea', '2026-11-30', true), owing('tom', '2026-12-24', false));
  const other = path(owing('kim', '2026-12-16', false), person('ann'));
  assert.equal(nextDeadline([one, other]), '2026-12-16');
});

test('where nobody owes anything there is no deadline', () => {
  assert.equal(nextDeadline([path(person('ann'), owing('lea', '2026-11-30', true)), path()]), undefined);
});
