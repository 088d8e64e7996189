import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DatedEvent } from '../../../src/schedule/dated-event.ts';
import { datesFeed } from '../../../src/schedule/dates-feed.ts';

const EVENT: DatedEvent = {
  id: 'exc-01-ends',
  kind: 'ends',
  day: '2027-03-31',
  title: 'EXC-01 ends',
  details: [],
  path: '/policy/#EXC-01',
  owner: 'owner',
  known: '2026-11-28',
};
const told = (today: string, event = EVENT) => datesFeed([event], today, (id) => id).map((item) => item.told);

test('an event is told when it is known, and once more thirty days ahead', () => {
  assert.deepEqual(told('2026-11-28'), ['2026-11-28']);
  assert.deepEqual(told('2027-02-28'), ['2026-11-28']);
  assert.deepEqual(told('2027-03-01'), ['2027-03-01', '2026-11-28']);
});

test('what is known for less than thirty days is told once', () => {
  assert.deepEqual(told('2027-03-20', { ...EVENT, known: '2027-03-10' }), ['2027-03-10']);
});

test('an item says day, owner and details, and has an address of its own before the fragment', () => {
  const [item] = datesFeed([{ ...EVENT, details: ['A', 'B'] }], '2026-11-28', () => 'Policy owner');
  assert.deepEqual(item, {
    path: '/policy/?event=exc-01-ends-2027-03-31#EXC-01',
    title: '31 March 2027: EXC-01 ends',
    description: 'EXC-01 ends, on 31 March 2027. Owner: Policy owner. A; B.',
    told: '2026-11-28',
  });
});
