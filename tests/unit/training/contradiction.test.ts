import assert from 'node:assert/strict';
import { test } from 'node:test';
import { contradiction } from '../../../src/training/contradiction.ts';
import { permission, prohibition, smallPolicy } from '../policy/fixture.ts';

/** Answers change on the day of the version, on 2027-01-01 and on 2027-03-01. */
const policy = smallPolicy([
  permission('A-01', { effective: '2026-01-01' }),
  prohibition('B-01', { effective: '2027-01-01', expires: '2027-02-28' }),
]);
const DAYS = ['2026-11-22', '2027-01-01', '2027-03-01'];

/** Returns the problems of `today` when the policy contradicts the author on these of the three days. */
const found = (today: string, ...wrong: string[]) => contradiction(policy, today, (on) => wrong.includes(on));

test('nothing is said while policy and author agree', () => {
  for (const today of [...DAYS, '2026-01-01', '2030-01-01']) assert.equal(found(today), undefined, today);
});

test('what was contradicted from the first day is a mistake', () => {
  assert.deepEqual(found('2026-11-22', ...DAYS), { when: 'always', on: '2026-11-22' });
  assert.deepEqual(found('2026-11-22', '2026-11-22'), { when: 'always', on: '2026-11-22' });
});

test('a draft of a coming version is judged by its own day', () => {
  assert.deepEqual(found('2026-06-01', '2026-11-22'), { when: 'always', on: '2026-11-22' });
});

test('what a coming rule contradicts is announced thirty days before, and not earlier', () => {
  assert.deepEqual(found('2026-12-02', '2027-01-01'), { when: 'from', on: '2027-01-01' });
  assert.equal(found('2026-12-01', '2027-01-01'), undefined);
});

test('what a rule has come to contradict is told with the day since which it does', () => {
  assert.deepEqual(found('2027-02-10', '2027-01-01'), { when: 'since', on: '2027-01-01' });
  assert.deepEqual(found('2027-04-10', '2027-01-01', '2027-03-01'), { when: 'since', on: '2027-01-01' });
});

test('what was written for the rules of a later day is accepted once that day has come', () => {
  assert.equal(found('2027-01-15', '2026-11-22'), undefined);
});

test('content that was once accepted never becomes a mistake by waiting', () => {
  const days = ['2026-11-22', '2026-12-15', '2027-01-01', '2027-02-20', '2027-03-01', '2028-01-01'];
  for (let mask = 0; mask < 8; mask++) {
    const wrong = DAYS.filter((_, index) => mask & (1 << index));
    const isMistake = days.map((today) => found(today, ...wrong)?.when === 'always');
    assert.deepEqual(isMistake, isMistake.toSorted().reverse(), `contradicted on ${wrong.join(', ') || 'no day'}`);
  }
});
