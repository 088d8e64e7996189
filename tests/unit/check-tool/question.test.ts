import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readQuestion } from '../../../src/check-tool/question.ts';
import type { PolicyInput } from '../../../src/policy/policy-input.ts';
import { ON, permission, smallPolicy } from '../policy/fixture.ts';

const small = smallPolicy([permission('P-01')]);
const policy: PolicyInput = {
  ...small,
  tools: [
    ...small.tools,
    {
      id: 'old',
      name: 'Old tool',
      retired: '2026-06-01',
      plans: [{ id: 'one', name: 'One', traits: { account: 'own', model: 'own' } }],
    },
    {
      id: 'unlisted',
      name: 'Not listed',
      plans: [{ id: 'unlisted', name: 'Not listed', traits: { account: 'own', model: 'outside' } }],
    },
  ],
};
const WHOLE = { division: 'applied', tool: 'alpha', plan: 'team', data: 'internal', use: 'code' };

const faultsOf = (values: Parameters<typeof readQuestion>[1]) => {
  const reading = readQuestion(policy, values, ON);
  return 'faults' in reading ? reading.faults : [];
};

test('five values make a question', () => {
  assert.deepEqual(readQuestion(policy, { ...WHOLE, json: '' }, ON), { asked: WHOLE });
});

test('a plan need not be named where the tool has only one', () => {
  const { plan: _, ...rest } = WHOLE;
  assert.deepEqual(readQuestion(policy, { ...rest, tool: 'gamma' }, ON), {
    asked: { ...WHOLE, tool: 'gamma', plan: 'only' },
  });
  assert.deepEqual(
    faultsOf(rest).map(({ option, allowed }) => [option, allowed.map(({ id }) => id)]),
    [['--plan', ['home', 'team']]],
  );
});

test('a plan need not be named where the tool says which is meant', () => {
  const { plan: _, ...rest } = WHOLE;
  const usual = (usualPlan: string, retired?: string) => ({
    ...small,
    tools: small.tools.map((tool) =>
      tool.id !== 'alpha'
        ? tool
        : {
            ...tool,
            usualPlan,
            plans: tool.plans.map((plan) => (plan.id === usualPlan && retired ? { ...plan, retired } : plan)),
          },
    ),
  });
  assert.deepEqual(readQuestion(usual('home'), rest, ON), { asked: { ...WHOLE, plan: 'home' } });
  assert.deepEqual(readQuestion(usual('team'), rest, ON), { asked: WHOLE });
  assert.deepEqual(readQuestion(usual('home'), WHOLE, ON), { asked: WHOLE });
  assert.deepEqual(readQuestion(usual('home', ON), rest, ON), { asked: WHOLE });
  assert.ok('faults' in readQuestion(usual('elsewhere'), rest, ON));
});

test('a tool that is not listed may be named', () => {
  const { plan: _, ...rest } = WHOLE;
  assert.deepEqual(readQuestion(policy, { ...rest, tool: 'unlisted', name: 'Foo' }, ON), {
    asked: { ...WHOLE, tool: 'unlisted', plan: 'unlisted', name: 'Foo' },
  });
  assert.match(faultsOf({ ...WHOLE, name: 'Foo' })[0]?.message ?? '', /needs --tool unlisted/);
});

test('everything that is missing is told at once, in the order of the question', () => {
  const faults = faultsOf({});
  assert.deepEqual(
    faults.map(({ message }) => message),
    [
      '--division is missing.',
      '--tool is missing.',
      '--plan is missing. Which plans there are depends on the tool.',
      '--data is missing.',
      '--use is missing.',
    ],
  );
  assert.deepEqual(faults[0]?.allowed, [
    { id: 'applied', name: 'Applied AI' },
    { id: 'product', name: 'Product' },
  ]);
});

test('an unknown value is told with the nearest one, by id or by name, and the way out for tools', () => {
  assert.deepEqual(
    faultsOf({ ...WHOLE, use: 'cod' }).map(({ message, nearest }) => [message, nearest]),
    [['There is no use "cod". Did you mean code?', 'code']],
  );
  assert.equal(faultsOf({ ...WHOLE, use: 'Documentaton' })[0]?.nearest, 'docs');
  assert.equal(
    faultsOf({ ...WHOLE, tool: 'zebra' })[0]?.message,
    'There is no tool "zebra". If it is not listed: --tool unlisted --name "zebra".',
  );
});

test('a retired value is not asked about any more, and is not among the allowed ones', () => {
  const [fault] = faultsOf({ ...WHOLE, tool: 'old', plan: 'one' });
  assert.equal(fault?.message, '--tool old was retired on 2026-06-01.');
  assert.ok(!fault?.allowed.some(({ id }) => id === 'old'));
});
