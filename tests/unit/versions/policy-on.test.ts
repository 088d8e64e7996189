import assert from 'node:assert/strict';
import { test } from 'node:test';
import { handbookInForce } from '../../../src/versions/handbook-in-force.ts';
import { policyOn, versionOn } from '../../../src/versions/policy-on.ts';
import { after, edited, EDITS, first, stated, version } from './editions.ts';

const second = version(2, after(EDITS.days, stated(2, '2026-11-10')), 'material', '2026-11-10');
const handbook = { ...edited(EDITS.days, stated(2, '2026-11-10')), versions: [version(1, first), second] };
const days = ({ organization }: ReturnType<typeof policyOn>) => organization.routes[0]?.workingDays;
const numberOn = (day: string, source = handbook) => policyOn(source, day).organization.policy.version;

test('a past day is decided by the version in force then, and by what it said', () => {
  assert.deepEqual([numberOn('2026-11-09'), days(policyOn(handbook, '2026-11-09'))], [1, 5]);
  assert.deepEqual([numberOn('2026-11-10'), days(policyOn(handbook, '2026-11-10'))], [2, 9]);
  assert.equal(versionOn(handbook.versions, '2026-11-09')?.number, 1);
});

test('today and later, the handbook itself decides: it knows more than what was published', () => {
  assert.equal(policyOn(handbook, handbook.today), handbook);
  assert.equal(policyOn(handbook, '2027-11-09'), handbook);
});

test('from its first day on a version that is announced decides, and not before', () => {
  const coming = handbookInForce({
    ...edited(EDITS.days, stated(2, '2026-12-01')),
    versions: [version(1, first)],
  });
  assert.equal(numberOn('2026-11-30', coming), 1);
  assert.equal(policyOn(coming, '2026-12-01'), coming.announced);
});

test('a day before all versions is asked of the first one', () => {
  assert.equal(numberOn('2020-01-01'), 1);
  assert.equal(versionOn(handbook.versions, '2020-01-01'), undefined);
});
