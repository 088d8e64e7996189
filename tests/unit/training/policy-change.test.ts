import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Handbook } from '../../../src/model/handbook.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { trainingProblems } from '../../../src/check/training-problems.ts';
import { decide } from '../../../src/policy/decide.ts';
import { answerKey } from '../../../src/training/answer-key.ts';
import { check, soundText, soundWith } from '../model/fixture.ts';
import { READ_ON, checkWith, handbook } from './default-content.ts';
import { ON, scenarioOf, sound } from './fixture.ts';

/** The scenarios that are reported, by id. */
const namedIn = (problems: Problem[], kind: Problem['kind']) =>
  problems.filter((p) => p.kind === kind).map(({ message }) => /^`([^`]+)`/.exec(message)?.[1] ?? message);

const soundAfter = (passage: string, otherwise: string) => {
  const text = soundText('rules/rules.yaml');
  assert.ok(text.includes(passage), passage);
  return check(soundWith({ 'rules/rules.yaml': text.replace(passage, otherwise) })).problems;
};

test('a rule that grows stricter fails the scenarios whose verdict it changes, and no other', () => {
  const problems = soundAfter('tools: [unlisted]', 'tools: [unlisted, alpha]');
  assert.deepEqual(namedIn(problems, 'scenario-answer'), ['code-with-alpha']);
});

test('a rule that brings one more condition fails no scenario, and the key has the condition', () => {
  const problems = soundAfter('      data: { except: [public] }\n', '');
  assert.deepEqual(problems, []);
  const rules = sound.rules.map((rule) => (rule.id === 'REQ-01' ? { ...rule, scope: {} } : rule));
  assert.deepEqual(answerKey({ ...sound, rules }, scenarioOf('code-with-alpha'), ON).right, ['review', 'label']);
});

test('a rule of another scope or another wording fails nothing', () => {
  assert.deepEqual(namedIn(soundAfter('You may use Alpha', 'You may use Alpha freely'), 'scenario-answer'), []);
});

test('in the default content, a red line for one more use fails the one scenario that it touches, at its line', () => {
  const { handbook: built, problems } = checkWith(
    'rules/red-lines.yaml',
    'uses: [model-visible]',
    'uses: [model-visible, existing-samples]',
  );
  assert.equal(built, undefined, 'what contradicts the policy is not built');
  const wrong = problems.filter(({ kind }) => kind === 'scenario-answer');
  assert.deepEqual(namedIn(wrong, 'scenario-answer'), ['library-from-before-the-models']);
  const at = handbook.scenarios.find(({ id }) => id === 'library-from-before-the-models')?.at;
  assert.deepEqual(
    wrong.map(({ file, line, column }) => ({ file, line, column })),
    [at],
  );
  assert.match(
    wrong[0]?.message ?? '',
    /the policy says prohibited by RED-04: Foundation models, A tool that is not listed/,
  );
});

test('in the default content, zero retention for internal data fails the notes that say it is not asked for', () => {
  const { problems } = checkWith(
    'rules/data.yaml',
    'data: [confidential, customer]',
    'data: [internal, confidential, customer]',
  );
  assert.deepEqual(namedIn(problems, 'scenario-answer'), []);
  assert.deepEqual(namedIn(problems, 'scenario-temptation'), [
    'question-about-a-build-flag',
    'move-of-a-folder',
    'nightly-job-with-an-owner',
    'suggestion-without-a-name',
    'exception-without-line-evidence',
  ]);
});

/** Every rule taken out in turn: what fails is what no longer holds, worked out without the check. */
for (const rule of handbook.rules) {
  test(`without ${rule.id}, the scenarios fail whose verdict or deciding rule it made`, () => {
    const without: Handbook = { ...handbook, rules: handbook.rules.filter(({ id }) => id !== rule.id) };
    const changed = handbook.scenarios.filter(({ question, expects }) => {
      const before = decide(handbook, question, READ_ON);
      const after = decide(without, question, READ_ON);
      const isLost = before.deciding.includes(expects.rule) && !after.deciding.includes(expects.rule);
      return before.verdict !== after.verdict || isLost;
    });
    assert.deepEqual(
      namedIn(trainingProblems(without), 'scenario-answer'),
      changed.map(({ id }) => id),
    );
  });
}
