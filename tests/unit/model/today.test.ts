import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PlainError } from '../../../src/basics/plain-error.ts';
import { addDays, addMonths, isDate } from '../../../src/basics/calendar.ts';
import { today } from '../../../src/model/today.ts';

const clock = () => new Date('2026-11-22T23:59:59.999-05:00');

test('today is the date in the time zone of the organisation', () => {
  assert.equal(today('UTC', {}, clock), '2026-11-23');
  assert.equal(today('UTC', { HANDBOOK_TODAY: '' }, clock), '2026-11-23');
  assert.equal(today('America/Los_Angeles', {}, clock), '2026-11-22');
  assert.equal(today('Pacific/Auckland', {}, clock), '2026-11-23');
});

test('HANDBOOK_TODAY stands in for the clock', () => {
  assert.equal(today('Asia/Tokyo', { HANDBOOK_TODAY: '2027-02-28' }, clock), '2027-02-28');
});

test('a HANDBOOK_TODAY that is no day is refused with what to write', () => {
  for (const wrong of [
    'tomorrow',
    '2026-11',
    '22.11.2026',
    '2026-11-22T00:00',
    '2026-02-30',
    '2026-13-01',
    ' 2026-11-22',
  ]) {
    assert.throws(
      () => today('UTC', { HANDBOOK_TODAY: wrong }, clock),
      (error: unknown) => error instanceof PlainError && error.message.includes('like 2026-11-22'),
      wrong,
    );
  }
});

test('a day that the calendar does not have is no date', () => {
  assert.deepEqual(['2024-02-29', '2026-02-29', '2026-04-31', '2026-12-31', '2026-00-10', '0000-01-01'].map(isDate), [
    true,
    false,
    false,
    true,
    false,
    true,
  ]);
});

test('months later it is the same day, or the last day of a shorter month', () => {
  const cases: [date: string, months: number, later: string][] = [
    ['2026-11-22', 6, '2027-05-22'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-12-31', 12, '2027-12-31'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2026-10-31', 36, '2029-10-31'],
    ['2026-05-15', 0, '2026-05-15'],
    ['0001-01-31', 1, '0001-02-28'],
  ];
  for (const [date, months, later] of cases) assert.equal(addMonths(date, months), later, `${date} + ${months}`);
});

test('days later crosses months, years and leap days', () => {
  assert.equal(addDays('2026-12-31', 1), '2027-01-01');
  assert.equal(addDays('2028-02-28', 1), '2028-02-29');
  assert.equal(addDays('2026-03-28', 2), '2026-03-30');
  assert.equal(addDays('9999-12-31', 30), '9999-12-31', 'the last day that sorts as text');
  assert.equal(addMonths('9999-12-31', 6), '9999-12-31');
  assert.equal(addDays('2026-11-22', -22), '2026-10-31');
});
