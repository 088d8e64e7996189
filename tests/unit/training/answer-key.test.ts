import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerKey } from '../../../src/training/answer-key.ts';
import { isRightAnswer } from '../../../src/training/right-answer.ts';
import { ON, scenarioOf, sound } from './fixture.ts';

const keyOf = (id: string) => answerKey(sound, scenarioOf(id), ON);

test('the right verdict comes from the policy, with the rules that decide', () => {
  const key = keyOf('labels-with-alpha');
  assert.deepEqual(key.right, ['prohibited']);
  assert.deepEqual(key.decision.deciding, ['RED-01']);
  assert.equal(key.isRedLine, true);
});

test('verdicts stand from the laxest to the strictest', () => {
  assert.deepEqual(keyOf('labels-with-alpha').options, ['allowed', 'conditional', 'approval', 'prohibited']);
});

test('conditions stand in the order of the data, and those that apply are right', () => {
  const key = keyOf('code-with-alpha');
  assert.deepEqual(key.options, ['review', 'label']);
  assert.deepEqual(key.right, ['review']);
  assert.equal(key.isRedLine, false);
});

test('a condition that a rule still brings can be chosen after it was retired, and no other retired one', () => {
  const conditions = sound.organization.conditions.map((condition) => ({ ...condition, retired: ON }));
  const policy = { ...sound, organization: { ...sound.organization, conditions } };
  const key = answerKey(policy, scenarioOf('code-with-alpha'), ON);
  assert.deepEqual(key.options, ['review']);
});

test('steps stand in the order of the workflow, and the one that opens a path is right', () => {
  const key = keyOf('grades-on-friday');
  assert.deepEqual(key.options, ['explain', 'grade', 'report']);
  assert.deepEqual(key.right, ['grade']);
  assert.equal(key.path, 'D-01');
});

test('another policy gives another key, with no edit to the scenario', () => {
  const rules = sound.rules.map((rule) => (rule.id === 'NEW-01' ? { ...rule, scope: {} } : rule));
  assert.deepEqual(answerKey({ ...sound, rules }, scenarioOf('code-with-alpha'), ON).decision.verdict, 'approval');
  const requirements = sound.rules.map((rule) => (rule.id === 'REQ-01' ? { ...rule, scope: {} } : rule));
  const key = answerKey({ ...sound, rules: requirements }, scenarioOf('code-with-alpha'), ON);
  assert.deepEqual(key.right, ['review', 'label']);
});

test('the key is that of the day that is asked for', () => {
  const rules = sound.rules.map((rule) => (rule.id === 'BASE-01' ? { ...rule, expires: '2026-12-31' } : rule));
  const verdictOn = (on: string) => answerKey({ ...sound, rules }, scenarioOf('code-with-alpha'), on).decision.verdict;
  assert.equal(verdictOn('2026-12-31'), 'conditional');
  assert.equal(verdictOn('2027-01-01'), 'gap');
});

for (const [right, chosen, expected] of [
  [['prohibited'], ['prohibited'], true],
  [['prohibited'], ['approval'], false],
  [['prohibited'], [], false],
  [['review', 'label'], ['label', 'review'], true],
  [['review', 'label'], ['review'], false],
  [['review'], ['review', 'label'], false],
  [['review'], ['review', 'review'], true],
] as const) {
  test(`${chosen.join(' and ') || 'nothing'} is ${expected ? 'right' : 'wrong'} where ${right.join(' and ')} is asked for`, () => {
    assert.equal(isRightAnswer({ right }, chosen), expected);
  });
}
