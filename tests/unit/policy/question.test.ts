import assert from 'node:assert/strict';
import { test } from 'node:test';
import { coordinates, questionAt } from '../../../src/policy/analysis/grouping.ts';
import { questionInWords, questionsOf, spaceOf } from '../../../src/policy/question.ts';
import { questionProblems } from '../../../src/policy/question-problems.ts';
import { ask, ON, smallPolicy } from './fixture.ts';

const policy = smallPolicy([]);

test('every combination of current values is a question, once', () => {
  const questions = [...questionsOf(policy, ON)].map((question) => JSON.stringify(question));
  assert.equal(questions.length, 2 * 5 * 3 * 3);
  assert.equal(new Set(questions).size, questions.length);
});

test('the number of a question is its place in the list', () => {
  const space = spaceOf(policy, ON);
  [...questionsOf(policy, ON)].forEach((question, number) => assert.deepEqual(questionAt(space, number), question));
  assert.deepEqual(coordinates(space, 89), [1, 4, 2, 2]);
});

test('retired values, tools and plans are asked about until the day before, and not from it on', () => {
  const retired = '2026-01-01';
  const [alpha, beta, gamma] = policy.tools;
  assert.ok(alpha && beta && gamma);
  const smaller = {
    ...policy,
    organization: {
      ...policy.organization,
      uses: policy.organization.uses.map((use) => (use.id === 'docs' ? { ...use, retired } : use)),
    },
    tools: [
      { ...alpha, retired },
      { ...beta, plans: beta.plans.map((plan) => (plan.id === 'pro' ? { ...plan, retired } : plan)) },
      gamma,
    ],
  };
  const questions = [...questionsOf(smaller, retired)];
  assert.equal([...questionsOf(smaller, '2025-12-31')].length, [...questionsOf(policy, ON)].length);
  assert.deepEqual(new Set(questions.map(({ tool, plan }) => `${tool}/${plan}`)), new Set(['beta/free', 'gamma/only']));
  assert.deepEqual(new Set(questions.map(({ use }) => use)), new Set(['code', 'labels']));
});

test('a question reads as names; a tool with one plan goes without it', () => {
  assert.equal(questionInWords(policy, ask(), ON), 'Applied AI, Alpha (Team), Internal, Product code');
  assert.equal(
    questionInWords(policy, ask({ tool: 'gamma', plan: 'only' }), ON),
    'Applied AI, Gamma, Internal, Product code',
  );
});

test('unknown and retired values are told, with what is allowed', () => {
  const retired = {
    ...policy,
    organization: {
      ...policy.organization,
      data: policy.organization.data.map((value) => ({
        ...value,
        ...(value.id === 'secret' && { retired: '2026-05-01' }),
      })),
    },
  };
  assert.deepEqual(questionProblems(retired, ask(), ON), []);
  assert.deepEqual(questionProblems(retired, ask({ data: 'secret' }), '2026-04-30'), []);
  assert.deepEqual(questionProblems(retired, ask({ plan: 'gold', data: 'secret' }), '2026-05-01'), [
    { part: 'plan', value: 'gold', retired: undefined, allowed: ['home', 'team'] },
    { part: 'data', value: 'secret', retired: '2026-05-01', allowed: ['public', 'internal'] },
  ]);
  assert.deepEqual(
    questionProblems(retired, ask({ tool: 'omega' }), ON).map(({ part }) => part),
    ['tool'],
  );
});
