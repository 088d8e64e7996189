import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alternatives } from '../../../src/policy/alternatives.ts';
import type { PolicyRule } from '../../../src/policy/policy-input.ts';
import { approval, ask, ON, permission, prohibition, requirement, smallPolicy } from './fixture.ts';

const found = (rules: PolicyRule[], preferred?: string[]) =>
  alternatives(smallPolicy(rules, preferred && { preferred }), ask(), ON);
const plans = (rules: PolicyRule[], preferred?: string[]) =>
  found(rules, preferred)?.plans.map(({ question }) => `${question.tool}/${question.plan}`);

const asked = approval('A-01', ['fast'], { scope: { tools: ['alpha/team'] } });

test('other plans of the tool come first, then other tools in preferred order, then in that of the directory', () => {
  const rules = [permission('P-01'), asked];
  assert.deepEqual(plans(rules), ['alpha/home', 'gamma/only', 'beta/pro', 'beta/free']);
  assert.deepEqual(plans(rules, ['beta', 'gamma']), ['alpha/home', 'beta/free', 'beta/pro', 'gamma/only']);
  assert.deepEqual(plans(rules, []), ['alpha/home', 'beta/free', 'beta/pro', 'gamma/only']);
});

test('the laxer verdict comes before the preferred order', () => {
  const rules = [permission('P-01'), asked, requirement('R-01', ['review'], { scope: { traits: { model: ['own'] } } })];
  assert.deepEqual(plans(rules), ['alpha/home', 'beta/pro', 'beta/free', 'gamma/only']);
});

test('only allowed and conditional answers for the same division, data and use are alternatives', () => {
  const rules = [
    permission('P-01', { scope: { traits: { model: ['own'] }, data: ['public'], uses: ['code'] } }),
    permission('P-02', { scope: { tools: ['beta'], data: ['internal'], uses: ['code'] } }),
    prohibition('N-01', { scope: { tools: ['beta/free'] } }),
    asked,
  ];
  assert.deepEqual(plans(rules), ['beta/pro']);
});

test('where a prohibition leaves no plan that may be used at once, those that an approval can open are alternatives', () => {
  const rules = [permission('P-01'), prohibition('N-01', { scope: { tools: ['alpha/team'] } })];
  const byApproval = approval('A-01', ['fast'], { scope: { tools: ['alpha', 'beta/pro', 'gamma'] } });
  const forbidden = prohibition('N-02', { scope: { tools: ['beta/free'] }, instead: 'Write it by hand.' });
  assert.deepEqual(plans([...rules, byApproval]), ['beta/free']);
  const answer = found([...rules, byApproval, forbidden]);
  assert.deepEqual(plans([...rules, byApproval, forbidden]), ['alpha/home', 'gamma/only', 'beta/pro']);
  assert.deepEqual(answer?.instead, ['Do this work without an AI coding tool.']);
  assert.deepEqual(plans([permission('P-01'), approval('A-02', ['fast'])]), []);
});

test('while waiting the plan may serve for its other allowed or conditional uses', () => {
  const rules = [
    permission('P-01'),
    prohibition('N-01', { scope: { uses: ['code'] } }),
    approval('A-01', ['fast'], { scope: { uses: ['docs'] } }),
  ];
  assert.deepEqual(
    found(rules)?.whileWaiting.map(({ question }) => question.use),
    ['labels'],
  );
});

test('where there is no alternative, the prohibition says what a person does instead', () => {
  const rules = [permission('P-01'), prohibition('N-01', { instead: 'Write it by hand.' }), prohibition('N-02')];
  assert.deepEqual(found(rules)?.instead, ['Write it by hand.']);
  assert.deepEqual(found([prohibition('N-02')])?.instead, ['Do this work without an AI coding tool.']);
  assert.deepEqual(found([approval('A-01', ['fast'])])?.instead, [
    'Until the approval is given, do this work without an AI coding tool.',
  ]);
  assert.deepEqual(found([permission('P-01'), asked])?.instead, []);
});

test('an answer that needs no alternative has none', () => {
  assert.equal(found([permission('P-01')]), undefined);
  assert.equal(found([]), undefined);
});

test('where the verdict follows the maker or the product, another product with the same maker is no way round', () => {
  const traits = [{ id: 'makers', name: 'Makers', sameMaker: true, values: [{ id: 'acme', name: 'Acme' }] }];
  const of = (rules: PolicyRule[]) => {
    const policy = smallPolicy(rules, { traits });
    const made = { makers: ['acme'] };
    const tools = policy.tools.map((tool) =>
      tool.id === 'gamma' ? tool : { ...tool, plans: tool.plans.map((plan) => ({ ...plan, traits: made })) },
    );
    const answers = alternatives({ ...policy, tools }, ask(), ON);
    const keys = (list: readonly { question: { tool: string; plan: string } }[] = []) =>
      list.map(({ question }) => `${question.tool}/${question.plan}`);
    return [keys(answers?.plans), keys(answers?.sameMaker)];
  };
  const all = permission('P-01', { scope: { tools: ['alpha', 'beta', 'gamma'], data: ['internal'], uses: ['code'] } });
  assert.deepEqual(of([all, asked]), [
    ['alpha/home', 'gamma/only'],
    ['beta/free', 'beta/pro'],
  ]);
  const meant = { ...asked, wayRound: 'intended' } as const;
  assert.deepEqual(of([all, meant]), [['alpha/home', 'gamma/only', 'beta/pro', 'beta/free'], []]);
  const byDivision = approval('A-01', ['fast'], { scope: { divisions: ['applied'], uses: ['docs', 'code'] } });
  assert.deepEqual(of([all, byDivision]), [[], []]);
});

test('where the verdict names some makers, another product with a maker that it does not name is an alternative', () => {
  const names = ['acme', 'other', 'third'];
  const traits = [{ id: 'makers', name: 'Makers', sameMaker: true, values: names.map((id) => ({ id, name: id })) }];
  const made: Record<string, string[]> = { alpha: ['acme', 'other'], beta: ['other'], gamma: ['acme', 'third'] };
  const named = (makers: string[] | { except: string[] }) => {
    const all = permission('P-01', { scope: { tools: Object.keys(made), data: ['internal'], uses: ['code'] } });
    const byMaker = approval('A-01', ['fast'], { scope: { tools: ['alpha'], traits: { makers } } });
    const policy = smallPolicy([all, byMaker], { traits });
    const tools = policy.tools.map((tool) => ({
      ...tool,
      plans: tool.plans.map((plan) => ({ ...plan, traits: { makers: made[tool.id] ?? [] } })),
    }));
    const answers = alternatives({ ...policy, tools }, ask(), ON);
    const toolsOf = (list: readonly { question: { tool: string } }[] = []) => [
      ...new Set(list.map(({ question }) => question.tool)),
    ];
    return [toolsOf(answers?.plans), toolsOf(answers?.sameMaker)];
  };
  assert.deepEqual(named(['acme']), [['beta'], ['gamma']]);
  assert.deepEqual(named({ except: ['acme'] }), [['gamma'], ['beta']]);
  assert.deepEqual(named(names), [[], ['beta', 'gamma']]);
});
