import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays } from '../../../src/basics/calendar.ts';
import { daysLeft } from '../../../src/basics/days-left.ts';

const CASES: [from: string, until: string | undefined, today: string, words: string][] = [
  ['2026-11-22', '2027-03-31', '2026-11-28', '123 days left'],
  ['2026-11-22', '2027-03-31', '2027-03-30', '1 day left'],
  ['2026-11-22', '2027-03-31', '2027-03-31', 'last day today'],
  ['2026-11-22', '2027-03-31', '2027-04-01', 'ended 1 day ago'],
  ['2026-12-01', '2027-03-31', '2026-11-28', 'begins in 3 days'],
  ['2026-11-22', undefined, '2026-11-28', ''],
];

for (const [from, until, today, words] of CASES) {
  test(`from ${from} to ${until ?? 'no end'}, on ${today}: “${words}”`, () => {
    assert.equal(daysLeft(from, until, today), words);
  });
}

test('each day has one day less, whatever the length of months and years', () => {
  const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('2000-01-01', days));
  fc.assert(
    fc.property(day, fc.integer({ min: 2, max: 5_000 }), (today, days) => {
      assert.equal(daysLeft(today, addDays(today, days), today), `${days.toLocaleString('en-US')} days left`);
    }),
  );
});
