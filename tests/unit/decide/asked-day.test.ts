import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedDay, readDays, writeDays, type AskedDay } from '../../../src/decide/asked-day.ts';

const TODAY = '2026-11-28';
const DAYS = [
  { from: '2026-11-22', page: 'from-2026-11-22/' },
  { from: '2026-11-28', page: '' },
  { from: '2027-01-10', page: 'from-2027-01-10/' },
];
const [FIRST, NOW, COMING] = ['from-2026-11-22/', '', 'from-2027-01-10/'] as const;
const first = { from: '2026-11-22', until: '2026-11-27' };
const now = { from: '2026-11-28', until: '2027-01-09' };

const CASES: [about: string, query: string, own: string, expected: AskedDay][] = [
  ['nobody asks for a day', '?tool=codex', NOW, { is: 'today' }],
  ['a day of the version in force', '?on=2026-12-24', NOW, { is: 'day', day: '2026-12-24', ...now }],
  ['today by name', `?on=${TODAY}`, NOW, { is: 'today' }],
  ['a past day is answered elsewhere', '?tool=codex&on=2026-11-27', NOW, { is: 'elsewhere', page: FIRST }],
  ['and there for that day', '?on=2026-11-25', FIRST, { is: 'day', day: '2026-11-25', ...first }],
  ['a day after the next version begins', '?on=2027-02-01', NOW, { is: 'elsewhere', page: COMING }],
  ['back to the version in force', '?on=2026-11-28', FIRST, { is: 'elsewhere', page: NOW }],
  ['an earlier version without a day', '', FIRST, { is: 'day', day: '2026-11-27', ...first }],
  ['a coming version without a day', '', COMING, { is: 'today' }],
  [
    'a day before all versions is asked of the first one',
    '?on=2020-01-01',
    FIRST,
    { is: 'day', day: '2020-01-01', ...first },
  ],
  ['no day at all', '?on=2026-02-30', NOW, { is: 'no-day', value: '2026-02-30' }],
];

for (const [about, query, own, expected] of CASES) {
  test(`${about}: ${query || 'nothing'} on /decide/${own}`, () => {
    assert.deepEqual(askedDay(query, DAYS, own, TODAY), expected);
  });
}

test('days are read as they were written', () => {
  assert.deepEqual(readDays(writeDays(DAYS)), DAYS);
});

test('where there is one version, every day is its own', () => {
  const only = [{ from: '2026-11-22', page: '' }];
  assert.deepEqual(askedDay('?on=2027-05-05', only, '', TODAY), {
    is: 'day',
    day: '2027-05-05',
    from: '2026-11-22',
    until: undefined,
  });
});
