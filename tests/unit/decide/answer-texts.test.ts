import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerTextsFile, type AnswerTexts } from '../../../src/decide/answer-texts.ts';
import { choosableOn } from '../../../src/policy/choosable-on.ts';
import { decide } from '../../../src/policy/decide.ts';
import { policyDay } from '../../../src/policy/policy-day.ts';
import { questionsOf } from '../../../src/policy/question.ts';
import { handbookOf, soundWith } from '../model/fixture.ts';

const handbook = handbookOf(soundWith({}));
const day = policyDay(handbook, handbook.today);
const textsOf = (of: typeof handbook) => JSON.parse(answerTextsFile(of).text) as AnswerTexts;

test('whatever an answer names has its texts', () => {
  const { conditions, routes, rules } = textsOf(handbook);
  for (const question of questionsOf(handbook, day)) {
    const decision = decide(handbook, question, day);
    for (const id of decision.conditions) assert.ok(conditions[id]?.text.length, id);
    for (const id of decision.routes) assert.ok(routes[id]?.decides && routes[id].include.length, id);
    for (const id of [...decision.deciding, ...decision.alsoBinding, ...decision.replaced.map(({ rule }) => rule)])
      assert.ok(rules[id]?.title && rules[id].reason.length, id);
  }
});

test('each data class and use says how to find out whether it is the one', () => {
  const { findOut } = textsOf(handbook);
  for (const { id } of choosableOn(handbook.organization.data, day)) assert.ok(findOut.data[id]?.length, id);
  for (const { id } of choosableOn(handbook.organization.uses, day)) assert.ok(findOut.use[id]?.length, id);
});

test('other texts have another name, equal ones the same', () => {
  const { organization } = handbook;
  const roles = organization.roles.map((role) => ({ ...role, name: `${role.name} (new)` }));
  const { digest } = answerTextsFile(handbook);
  assert.equal(answerTextsFile({ ...handbook }).digest, digest);
  assert.notEqual(answerTextsFile({ ...handbook, organization: { ...organization, roles } }).digest, digest);
});
