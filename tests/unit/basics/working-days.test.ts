import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addDays, addWorkingDays } from '../../../src/basics/calendar.ts';

const weekday = (date: string) => new Date(Date.parse(date)).getUTCDay();
const isWorkingDay = (date: string) => ![0, 6].includes(weekday(date));

test('from a Friday the first working day is Monday, and nothing is added for none', () => {
  assert.equal(addWorkingDays('2026-11-27', 1), '2026-11-30');
  assert.equal(addWorkingDays('2026-11-28', 3), '2026-12-02');
  assert.equal(addWorkingDays('2026-11-28', 0), '2026-11-28');
});

test('it is a working day, and so many of them lie between', () => {
  const start = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2000-01-01', days));
  fc.assert(
    fc.property(start, fc.integer({ min: 1, max: 60 }), (from, days) => {
      const end = addWorkingDays(from, days);
      let counted = 0;
      for (let day = addDays(from, 1); day <= end; day = addDays(day, 1)) if (isWorkingDay(day)) counted += 1;
      assert.equal(counted, days);
      assert.ok(isWorkingDay(end));
    }),
  );
});

test('the calendar ends with the last day that can be written', () => {
  assert.equal(addWorkingDays('9999-12-30', 60), '9999-12-31');
});
