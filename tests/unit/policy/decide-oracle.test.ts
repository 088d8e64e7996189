import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decide } from '../../../src/policy/decide.ts';
import { questionsOf } from '../../../src/policy/question.ts';
import { DAYS, policy } from './arbitrary.ts';
import { allQuestions, answer, bindingRules } from './oracle.ts';

test('decide gives the answer that the definition gives, for every question on every day', () => {
  fc.assert(
    fc.property(policy, (policy) => {
      for (const on of DAYS) {
        const questions = [...questionsOf(policy, on)];
        assert.deepEqual(questions, allQuestions(policy, on));
        for (const question of questions) {
          const { verdict, conditions, routes, deciding, alsoBinding } = decide(policy, question, on);
          assert.deepEqual(
            { verdict, conditions: conditions.join(), routes: routes.join() },
            answer(policy, question, on),
          );
          const binding = bindingRules(policy, question, on).map(({ id }) => id);
          assert.deepEqual([...deciding, ...alsoBinding].sort(), binding.sort());
        }
      }
    }),
  );
});
