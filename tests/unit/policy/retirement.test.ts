import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerTableOf } from '../../../src/api/answer-table.ts';
import { alternatives } from '../../../src/policy/alternatives.ts';
import { analyse } from '../../../src/policy/analyse.ts';
import { matrixOf, toolTables } from '../../../src/policy/matrix.ts';
import type { PolicyInput } from '../../../src/policy/policy-input.ts';
import { readChoices } from '../../../src/decide/choices.ts';
import { approval, ask, EVERYTHING, ON, permission, smallPolicy } from './fixture.ts';

const BEFORE = '2026-11-30';
const DAY = '2026-12-01';
/** The small policy, with Beta retired on the day. */
const retiring = (policy: PolicyInput): PolicyInput => ({
  ...policy,
  tools: policy.tools.map((tool) => (tool.id === 'beta' ? { ...tool, retired: DAY } : tool)),
});
const policy = retiring(
  smallPolicy([permission('P-01', { scope: EVERYTHING }), approval('A-01', ['fast'], { scope: { tools: ['alpha'] } })]),
);
const onBoth = <T>(of: (on: string) => T) => [of(BEFORE), of(DAY)];

test('a tool that is retired on a day is in the tables until the day before', () => {
  const tools = (on: string) =>
    matrixOf(policy, 'applied', 'internal', on).rows.flatMap(({ plans }) => plans.map(({ tool }) => tool.id));
  assert.deepEqual(
    onBoth((on) => tools(on).includes('beta')),
    [true, false],
  );
  assert.deepEqual(
    onBoth((on) => toolTables(policy, 'beta', on).length > 0),
    [true, false],
  );
});

test('it is an alternative until the day before', () => {
  const tools = (on: string) => alternatives(policy, ask(), on)?.plans.map(({ question }) => question.tool) ?? [];
  assert.deepEqual(
    onBoth((on) => tools(on).includes('beta')),
    [true, false],
  );
});

test('it can be chosen until the day before, and its last plan needs no choice', () => {
  const read = (on: string) => readChoices(policy, '?tool=beta&plan=pro', on);
  assert.deepEqual(
    onBoth((on) => read(on).strays.map(({ part }) => part)),
    [[], ['tool', 'plan']],
  );
  const onePlan = {
    ...policy,
    tools: policy.tools.map((tool) => ({
      ...tool,
      plans: tool.plans.map((plan) => (plan.id === 'home' ? { ...plan, retired: DAY } : plan)),
    })),
  };
  assert.deepEqual(
    onBoth((on) => readChoices(onePlan, '?tool=alpha', on).choices.chosen.plan),
    [undefined, 'team'],
  );
});

test('the published table of answers has it in the period before, and not in the one that begins on the day', () => {
  const { periods } = answerTableOf(policy);
  assert.deepEqual(
    periods.map(({ from, until, plans }) => [from, until, plans.applied?.['beta/pro'] !== undefined]),
    [
      [ON, BEFORE, true],
      [DAY, null, false],
    ],
  );
});

test('what nobody answers about it is a gap until the day before', () => {
  const others = smallPolicy([permission('P-01', { scope: { ...EVERYTHING, traits: {}, tools: ['alpha', 'gamma'] } })]);
  const gaps = (of: PolicyInput) => analyse(of, ON).findings.filter(({ kind }) => kind === 'gap');
  assert.deepEqual(
    gaps(retiring(others)).map(({ dates }) => dates),
    [[ON]],
  );
  assert.equal(gaps(others).length > 0, true);
});

test('a rule that only covers it and outlives it is not dead, and one that begins after it is', () => {
  const about = (effective: string) =>
    retiring(
      smallPolicy([
        permission('P-01', { scope: EVERYTHING }),
        approval('A-01', ['fast'], { scope: { tools: ['beta'] }, effective }),
      ]),
    );
  const dead = (of: PolicyInput) => analyse(of, ON).findings.filter(({ kind }) => kind === 'dead').length;
  assert.deepEqual([dead(about(ON)), dead(about(DAY))], [0, 1]);
});

test('an approval whose route is retired while it binds is an error; one that ends by then is not', () => {
  const of = (expires?: string) =>
    smallPolicy(
      [permission('P-01', { scope: EVERYTHING }), approval('A-01', ['fast'], { ...(expires && { expires }) })],
      { routes: [{ id: 'fast', name: 'Fast lane', workingDays: 2, retired: DAY }] },
    );
  const messages = (policy: PolicyInput) =>
    analyse(policy, ON)
      .findings.filter(({ kind }) => kind === 'approval-without-route')
      .map(({ message }) => message);
  assert.deepEqual(messages(of()), [
    'A-01 asks for an approval that nobody gives: its routes are retired (fast on 2026-12-01). Name a route that is in use.',
  ]);
  assert.deepEqual(messages(of(BEFORE)), []);
});
