import assert from 'node:assert/strict';
import { test } from 'node:test';
import { exceptionsOf } from '../../../src/schedule/exceptions.ts';
import { edited } from '../versions/editions.ts';
import { exception, on } from './dated.ts';

const DATES = exception('effective: 2026-11-10\n    expires: 2026-12-31');
const only = (today: string, edit = DATES) => {
  const [found] = exceptionsOf(on(today, edit));
  assert.ok(found);
  return found;
};

test('an exception says which answers are laxer for it, and how', () => {
  const { answers, loosens } = only('2026-11-22');
  assert.equal(answers, 1);
  assert.deepEqual(
    loosens.map(({ words }) => words),
    ['1 answer stays conditional, no longer with Label: any division, Alpha, Internal, Product code'],
  );
});

const STANDINGS = [
  ['2026-11-09', 'coming'],
  ['2026-11-10', 'binds'],
  ['2026-12-31', 'binds'],
  ['2027-01-01', 'past'],
] as const;

for (const [today, standing] of STANDINGS) {
  test(`on ${today} an exception from 10 November to 31 December ${standing === 'binds' ? standing : `is ${standing}`}, and says what it loosens`, () => {
    const found = only(today);
    assert.equal(found.standing, standing);
    assert.deepEqual([found.from, found.until, found.answers], ['2026-11-10', '2026-12-31', 1]);
  });
}

test('the last day of an exception that is retired is the day before, also where it was to last longer', () => {
  const found = only(
    '2026-11-22',
    exception('effective: 2026-11-10\n    expires: 2026-12-31\n    retired: 2026-11-20'),
  );
  assert.deepEqual([found.standing, found.until], ['past', '2026-11-19']);
});

test('what never came to bind loosened nothing', () => {
  const found = only('2026-11-22', exception('effective: 2026-11-10\n    retired: 2026-11-05'));
  assert.deepEqual([found.standing, found.answers], ['past', 0]);
});

test('a rule that replaces nothing is no exception', () => {
  assert.deepEqual(exceptionsOf(edited()), []);
});
