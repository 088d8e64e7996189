import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays } from '../../../src/basics/calendar.ts';
import { analysedDates, validUntil } from '../../../src/policy/dates.ts';
import { permission, smallPolicy } from './fixture.ts';

const policy = smallPolicy([
  permission('P-01', { effective: '2026-01-01', expires: '2026-12-31' }),
  permission('P-02', { effective: '2027-03-01' }),
  permission('P-03', { effective: '2027-06-01', retired: '2026-11-01' }),
  permission('P-04', { effective: '2026-01-01', expires: '2026-11-01' }),
  permission('P-05', { effective: '2026-11-22' }),
]);
const retiring = {
  ...policy,
  tools: policy.tools.map((tool) => ({ ...tool, ...(tool.id === 'beta' && { retired: '2026-12-10' }) })),
  rules: [
    ...policy.rules,
    permission('P-06', { effective: '2026-11-22', expires: '2027-05-31', retired: '2026-12-20' }),
  ],
};

test('the analysed dates are the version date and every later day on which a rule begins or no longer binds', () => {
  assert.deepEqual(analysedDates(policy), ['2026-11-22', '2027-01-01', '2027-03-01']);
});

test('a retirement is such a day: of a rule in place of its expiry, and of what questions are about', () => {
  const days = ['2026-11-22', '2026-12-10', '2026-12-20', '2027-01-01', '2027-03-01'];
  assert.deepEqual(analysedDates(retiring), days);
  assert.equal(validUntil(retiring, '2026-11-22'), '2026-12-09');
});

test('answers are valid until the day before the next rule begins or ends', () => {
  assert.equal(validUntil(policy, '2026-10-01'), '2026-11-01');
  assert.equal(validUntil(policy, '2026-11-22'), '2026-12-31');
  assert.equal(validUntil(policy, '2027-01-01'), '2027-02-28');
  assert.equal(validUntil(policy, '2027-03-01'), undefined);
});

test('days are counted over months, years and leap days', () => {
  assert.equal(addDays('2028-02-28', 1), '2028-02-29');
  assert.equal(addDays('2026-12-31', 1), '2027-01-01');
  assert.equal(addDays('2027-03-01', -1), '2027-02-28');
});
