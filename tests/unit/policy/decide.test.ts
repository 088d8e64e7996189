import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decide } from '../../../src/policy/decide.ts';
import type { PolicyRule } from '../../../src/policy/policy-input.ts';
import { approval, ask, ON, permission, prohibition, requirement, smallPolicy } from './fixture.ts';

const decideWith = (rules: PolicyRule[], on = ON) => decide(smallPolicy(rules), ask(), on);

const P = permission('P-01');
const C = permission('P-02', { conditions: ['label', 'review'] });
const R = requirement('R-01', ['review']);
const A = approval('A-01', ['slow']);
const N = prohibition('N-01');

const VERDICTS: [name: string, rules: PolicyRule[], verdict: string, conditions: string[], routes: string[]][] = [
  ['nothing', [], 'gap', [], []],
  ['a requirement alone', [R], 'gap', [], []],
  ['a permission', [P], 'allowed', [], []],
  ['a permission with conditions, in vocabulary order', [C], 'conditional', ['review', 'label'], []],
  ['a permission and a requirement', [P, R], 'conditional', ['review'], []],
  ['an approval over a permission', [P, A], 'approval', [], ['slow']],
  ['an approval with the conditions of all that binds', [C, A, R], 'approval', ['review', 'label'], ['slow']],
  ['two approvals, asked together', [A, approval('A-02', ['fast'])], 'approval', [], ['fast', 'slow']],
  ['a prohibition over everything, without conditions or routes', [C, A, R, N], 'prohibited', [], []],
];

for (const [name, rules, verdict, conditions, routes] of VERDICTS) {
  test(`${name}: ${verdict}`, () => {
    const decision = decideWith(rules);
    assert.deepEqual([decision.verdict, decision.conditions, decision.routes], [verdict, conditions, routes]);
  });
}

test('several routes take as long as the longest', () => {
  const decision = decideWith([A, approval('A-02', ['fast'])]);
  assert.equal(decision.verdict === 'approval' && decision.workingDays, 9);
});

test('a decision tells deciding rules, their reasons, what else binds, what is missing and the policy version', () => {
  const { deciding, alsoBinding, reasons, missing, policyVersion } = decideWith([R, A, P]);
  assert.deepEqual(
    { deciding, alsoBinding, reasons, missing, policyVersion },
    {
      deciding: ['A-01'],
      alsoBinding: ['P-01', 'R-01'],
      reasons: [{ rule: 'A-01', reason: 'Reason of A-01.' }],
      missing: [{ kind: 'approval', id: 'slow', text: 'Approval: Slow lane.' }],
      policyVersion: 3,
    },
  );
  assert.deepEqual(
    decideWith([]).missing.map(({ kind }) => kind),
    ['rule'],
  );
});

test('an exception replaces the rule it names, and says so', () => {
  const { verdict, replaced } = decideWith([A, permission('P-09', { overrides: ['A-01'] })]);
  assert.equal(verdict, 'allowed');
  assert.deepEqual(replaced, [{ rule: 'A-01', by: ['P-09'] }]);
});

test('an override does not count where the rule that declares it is replaced itself', () => {
  const chain = [A, permission('P-08', { overrides: ['A-01'] }), permission('P-09', { overrides: ['P-08'] })];
  const { verdict, replaced } = decideWith(chain);
  assert.equal(verdict, 'approval');
  assert.deepEqual(replaced, [{ rule: 'P-08', by: ['P-09'] }]);
});

test('an override does not count where, or when, the rule that declares it does not cover the question', () => {
  assert.equal(
    decideWith([A, permission('P-09', { overrides: ['A-01'], scope: { divisions: ['product'] } })]).verdict,
    'approval',
  );
  assert.equal(decideWith([A, permission('P-09', { overrides: ['A-01'], expires: '2026-11-21' })]).verdict, 'approval');
});

test('an override of a red line is ignored', () => {
  assert.equal(
    decideWith([prohibition('RED-01', { redLine: true }), permission('P-09', { overrides: ['RED-01'] })]).verdict,
    'prohibited',
  );
  assert.equal(decideWith([prohibition('NO-01'), permission('P-09', { overrides: ['NO-01'] })]).verdict, 'allowed');
});

test('rules that override each other in a circle all bind, and so does what they would replace', () => {
  const circle = [permission('P-01', { overrides: ['P-02', 'A-01'] }), permission('P-02', { overrides: ['P-01'] }), A];
  const { verdict, deciding, alsoBinding, replaced } = decideWith(circle);
  assert.deepEqual(
    { verdict, deciding, alsoBinding, replaced },
    { verdict: 'approval', deciding: ['A-01'], alsoBinding: ['P-01', 'P-02'], replaced: [] },
  );
  assert.equal(decideWith([permission('P-01', { overrides: ['P-01'] })]).verdict, 'allowed');
});

test('a circle that something outside breaks is no circle', () => {
  const rules = [
    permission('P-01', { overrides: ['P-02'] }),
    permission('P-02', { overrides: ['P-01', 'A-01'] }),
    permission('P-03', { overrides: ['P-01'] }),
    A,
  ];
  const { verdict, replaced } = decideWith(rules);
  assert.equal(verdict, 'allowed');
  assert.deepEqual(replaced, [
    { rule: 'A-01', by: ['P-02'] },
    { rule: 'P-01', by: ['P-02', 'P-03'] },
  ]);
});

test('a rule binds on its first and its last day, and not from the day of its retirement on', () => {
  const rules = [permission('P-01', { effective: '2026-11-22', expires: '2026-11-24' })];
  const verdicts = ['2026-11-21', '2026-11-22', '2026-11-24', '2026-11-25'].map((on) => decideWith(rules, on).verdict);
  assert.deepEqual(verdicts, ['gap', 'allowed', 'allowed', 'gap']);
  const retired = [permission('P-01', { retired: '2030-01-01' })];
  assert.deepEqual(
    ['2029-12-31', '2030-01-01'].map((on) => decideWith(retired, on).verdict),
    ['allowed', 'gap'],
  );
});

const SCOPES: [name: string, scope: PolicyRule['scope'], covers: boolean][] = [
  ['nothing left out', {}, true],
  ['its tool', { tools: ['beta', 'alpha'] }, true],
  ['its plan', { tools: ['alpha/team'] }, true],
  ['another plan', { tools: ['alpha/home'] }, false],
  ['every tool except its own', { tools: { except: ['alpha'] } }, false],
  ['every plan except its own', { tools: { except: ['alpha/team'] } }, false],
  ['every plan except another', { tools: { except: ['alpha/home', 'beta'] } }, true],
  ['its account', { traits: { account: ['organization'] } }, true],
  ['another account', { traits: { account: ['personal', 'own'] } }, false],
  ['its model', { traits: { model: ['outside'] } }, true],
  ['every model except its own', { traits: { model: { except: ['outside'] } } }, false],
  ['its division, data and use', { divisions: ['applied'], data: ['internal'], uses: ['code', 'docs'] }, true],
  ['one part that misses', { divisions: ['applied'], data: ['public'], uses: ['code'] }, false],
];

for (const [name, scope, covers] of SCOPES) {
  test(`a scope with ${name} ${covers ? 'covers' : 'does not cover'} the question`, () => {
    assert.equal(decideWith([prohibition('N-01', { scope })]).verdict, covers ? 'prohibited' : 'gap');
  });
}

test('a question with a value that never existed is refused; a retired value is answered, and named', () => {
  const policy = smallPolicy([P], { uses: [{ id: 'code', name: 'Product code', retired: '2026-10-01' }] });
  assert.throws(() => decide(policy, ask({ tool: 'omega' }), ON), {
    name: 'RangeError',
    message: 'There is no tool “omega” to decide about.',
  });
  assert.throws(() => decide(policy, ask({ plan: 'omega' }), ON), {
    name: 'RangeError',
    message: 'There is no plan “omega” to decide about.',
  });
  assert.throws(() => decide(policy, ask({ division: 'omega' }), ON), RangeError);
  const { verdict, missing } = decide(policy, ask(), ON);
  assert.equal(verdict, 'allowed');
  assert.deepEqual(missing, [{ kind: 'value', id: 'code', text: 'The use “code” was retired on 2026-10-01.' }]);
});
