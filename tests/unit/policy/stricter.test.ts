import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decide } from '../../../src/policy/decide.ts';
import { questionsOf } from '../../../src/policy/question.ts';
import { DAYS, policyWithCircles, rule } from './arbitrary.ts';

const STRICTNESS = ['gap', 'allowed', 'conditional', 'approval', 'prohibited'];

test('a rule that declares no override never loosens an answer', () => {
  fc.assert(
    fc.property(policyWithCircles, rule('RULE-99'), fc.constantFrom(...DAYS), (policy, added, on) => {
      const more = { ...policy, rules: [...policy.rules, added] };
      for (const question of questionsOf(policy, on)) {
        const [before, after] = [decide(policy, question, on), decide(more, question, on)];
        assert.ok(STRICTNESS.indexOf(after.verdict) >= STRICTNESS.indexOf(before.verdict));
        if (after.verdict !== before.verdict) continue;
        assert.ok(before.conditions.every((id) => (after.conditions as readonly string[]).includes(id)));
        assert.ok(before.routes.every((id) => (after.routes as readonly string[]).includes(id)));
      }
    }),
  );
});
