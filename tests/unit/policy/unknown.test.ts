import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PolicyRule } from '../../../src/policy/policy-input.ts';
import { decideUnknown, type OpenQuestion } from '../../../src/policy/unknown.ts';
import { approval, ON, permission, prohibition, requirement, smallPolicy } from './fixture.ts';

const outlook = (rules: PolicyRule[], change: Partial<OpenQuestion>) =>
  decideUnknown(smallPolicy(rules), { division: 'applied', tool: 'alpha', ...change }, ON);

const RULES = [
  permission('P-01'),
  requirement('R-01', ['label'], { scope: { data: ['internal'] } }),
  approval('A-01', ['slow'], { scope: { data: ['secret'] } }),
  prohibition('N-01', { scope: { traits: { account: ['personal'] } } }),
];

test('an unknown data class lists what each would mean, and until then the strictest with every condition applies', () => {
  const { unknown, untilKnown } = outlook(RULES, { plan: 'team', use: 'code' });
  assert.deepEqual(
    unknown.map(({ part, dependsOnIt }) => [part, dependsOnIt]),
    [['data', true]],
  );
  assert.deepEqual(
    unknown[0]?.possibilities.map(({ value, strictest }) => [value, strictest.verdict]),
    [
      ['public', 'allowed'],
      ['internal', 'conditional'],
      ['secret', 'approval'],
    ],
  );
  assert.deepEqual(untilKnown, { verdict: 'approval', conditions: ['label'], routes: ['slow'], workingDays: 9 });
});

test('several unknown parts are each listed by their strictest answer, and only those that matter depend', () => {
  const { unknown, untilKnown, decisions } = outlook(RULES, { data: 'public' });
  assert.equal(decisions.length, 2 * 3);
  assert.equal(untilKnown.verdict, 'prohibited');
  assert.deepEqual(
    unknown.map(({ part, dependsOnIt }) => [part, dependsOnIt]),
    [
      ['plan', true],
      ['use', false],
    ],
  );
  assert.deepEqual(
    unknown[0]?.possibilities.map(({ value, strictest }) => [value, strictest.verdict]),
    [
      ['home', 'prohibited'],
      ['team', 'allowed'],
    ],
  );
  assert.deepEqual(
    unknown[1]?.possibilities.map(({ strictest }) => strictest.verdict),
    ['prohibited', 'prohibited', 'prohibited'],
  );
});

test('while something is unknown, an answer that nobody gave is never permission', () => {
  const rules = [permission('P-01', { scope: { traits: { model: ['outside'] }, data: ['public'], uses: ['code'] } })];
  assert.equal(outlook(rules, { plan: 'team', use: 'code' }).untilKnown.verdict, 'gap');
});

test('what holds whatever it is are the conditions of every answer that permits anything', () => {
  const review = requirement('R-02', ['review'], { scope: {} });
  const { always, untilKnown } = outlook([...RULES, review], { use: 'code', data: 'internal' });
  // At home it is prohibited, which brings no condition.
  assert.equal(untilKnown.verdict, 'prohibited');
  assert.deepEqual(always, ['review', 'label']);
  assert.deepEqual(outlook([...RULES, review], { plan: 'team', use: 'code' }).always, ['review']);
  assert.deepEqual(outlook(RULES, { plan: 'home', use: 'code' }).always, []);
});

test('where two parts are unknown, a value says its best case as well as its worst', () => {
  const { unknown } = outlook(RULES, { use: 'code' });
  assert.deepEqual(
    unknown[0]?.possibilities.map(({ value, laxest, strictest }) => [value, laxest, strictest.verdict]),
    [
      ['home', 'prohibited', 'prohibited'],
      ['team', 'allowed', 'approval'],
    ],
  );
});
