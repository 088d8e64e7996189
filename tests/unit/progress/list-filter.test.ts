import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isShown, readFilter, writeFilter } from '../../../src/progress/list-filter.ts';

const allowed = { priority: ['high', 'low'], role: ['engineer'], state: ['open', 'done'] };

test('the filter of an address comes back as it was written, beside other parameters', () => {
  const filter = { priority: 'high', state: 'open' };
  const query = writeFilter('?found=tool', filter);
  assert.equal(query, '?found=tool&priority=high&state=open');
  assert.deepEqual(readFilter(query, allowed), { filter, strays: [] });
  assert.equal(writeFilter('?priority=high', {}), '');
});

test('a value that the list does not have is named and filters nothing', () => {
  assert.deepEqual(readFilter('?priority=urgent&role=engineer', allowed), {
    filter: { role: 'engineer' },
    strays: [{ part: 'priority', value: 'urgent' }],
  });
});

test('"open" shows what is to do or in progress', () => {
  const shown = (state: string) => isShown({ priority: 'high', roles: [], state }, { state: 'open' });
  assert.deepEqual(['to-do', 'in-progress', 'done', 'not-applicable'].map(shown), [true, true, false, false]);
});

test('every part of the filter has to fit', () => {
  const item = { priority: 'high', roles: ['engineer', 'team-lead'], state: 'done' };
  assert.equal(isShown(item, {}), true);
  assert.equal(isShown(item, { priority: 'high', role: 'team-lead', state: 'done' }), true);
  assert.equal(isShown(item, { priority: 'low' }), false);
  assert.equal(isShown(item, { role: 'data-owner' }), false);
  assert.equal(isShown(item, { state: 'open' }), false);
});
