import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../../src/policy/analyse.ts';
import { decide } from '../../../src/policy/decide.ts';
import { questionsOf } from '../../../src/policy/question.ts';
import { DAYS, policyWithCircles } from './arbitrary.ts';

const shuffled = policyWithCircles.chain((policy) =>
  fc
    .shuffledSubarray([...policy.rules], { minLength: policy.rules.length })
    .map((rules) => ({ policy, other: { ...policy, rules } })),
);

test('the order of the rules never changes a decision, nor what it is grounded on', () => {
  fc.assert(
    fc.property(shuffled, fc.constantFrom(...DAYS), ({ policy, other }, on) => {
      for (const question of questionsOf(policy, on)) {
        assert.deepEqual(decide(other, question, on), decide(policy, question, on));
      }
    }),
  );
});

test('the order of the rules never changes what the analysis finds', () => {
  fc.assert(
    fc.property(shuffled, ({ policy, other }) => {
      const messages = (found: ReturnType<typeof analyse>) => found.findings.map(({ message }) => message).sort();
      assert.deepEqual(messages(analyse(other, '2026-01-05')), messages(analyse(policy, '2026-01-05')));
    }),
  );
});
