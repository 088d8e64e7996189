import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readContent } from '../../../src/model/read/read-content.ts';
import { analyse } from '../../../src/policy/analyse.ts';
import { decide } from '../../../src/policy/decide.ts';
import { questionsOf } from '../../../src/policy/question.ts';
import { EXAMPLE_POLICY } from '../../fixtures/example-policy.ts';

const { handbook } = readContent(EXAMPLE_POLICY, { today: '2026-11-22' });
assert.ok(handbook, 'the default content has problems: npm run check lists them');
const on = handbook.organization.policy.date;

/** The answers that must come out of the default policy; `rule` is among the deciding ones. */
const ANSWERS: [
  division: string,
  tool: string,
  plan: string,
  data: string,
  use: string,
  verdict: string,
  rule?: string,
][] = [
  ['applied-ai', 'claude-code', 'enterprise', 'internal', 'product-code', 'approval', 'TOOL-01'],
  ['applied-ai', 'codex', 'enterprise', 'internal', 'product-code', 'approval', 'TOOL-02'],
  ['product', 'claude-code', 'enterprise', 'internal', 'product-code', 'conditional'],
  ['applied-ai', 'claude-code', 'enterprise', 'internal', 'scaffolding', 'conditional', 'GREEN-01'],
  ['applied-ai', 'codex', 'enterprise', 'internal', 'eval-authoring', 'prohibited', 'RED-02'],
  ['corporate', 'unlisted', 'unlisted', 'public', 'docs', 'approval', 'TOOL-09'],
  ['product', 'in-house', 'standard', 'restricted', 'product-code', 'allowed', 'OWN-01'],
  ['product', 'copilot', 'business', 'restricted', 'product-code', 'prohibited', 'RED-06'],
];

for (const [division, tool, plan, data, use, verdict, rule] of ANSWERS) {
  test(`${division}, ${tool} ${plan}, ${data}, ${use}: ${verdict}`, () => {
    const decision = decide(handbook, { division, tool, plan, data, use }, on);
    assert.equal(decision.verdict, verdict);
    if (rule) assert.ok(decision.deciding.includes(rule), `decided by ${decision.deciding}`);
  });
}

test('GREEN-01 replaces TOOL-01 for scaffolding in Applied AI', () => {
  const question = {
    division: 'applied-ai',
    tool: 'claude-code',
    plan: 'enterprise',
    data: 'internal',
    use: 'scaffolding',
  };
  assert.deepEqual(decide(handbook, question, on).replaced, [{ rule: 'TOOL-01', by: ['GREEN-01'] }]);
});

test('a personal plan is prohibited by PLAN-01, whatever the question', () => {
  const personal = handbook.tools.flatMap((tool) =>
    tool.plans.filter(({ traits }) => traits.account === 'personal').map(({ id }) => `${tool.id}/${id}`),
  );
  assert.ok(personal.length > 0);
  for (const question of questionsOf(handbook, on)) {
    if (!personal.includes(`${question.tool}/${question.plan}`)) continue;
    const { verdict, deciding } = decide(handbook, question, on);
    assert.equal(verdict, 'prohibited');
    assert.ok(deciding.includes('PLAN-01'));
  }
});

test('the default policy answers every question, and has no dead rule and no override without effect', () => {
  assert.deepEqual(
    analyse(handbook, on).findings.filter(({ severity }) => severity === 'error'),
    [],
  );
});
