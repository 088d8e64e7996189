import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decide } from '../../../src/policy/decide.ts';
import { questionsOf } from '../../../src/policy/question.ts';
import { verdictsOn } from '../../../src/policy/verdicts-on.ts';
import { DAYS, policy } from './arbitrary.ts';

test('a table of verdicts says what the decision of each question says, retired values and other days included', () => {
  fc.assert(
    fc.property(policy, fc.constantFrom(...DAYS), fc.constantFrom(...DAYS), (asked, first, other) => {
      const questions = [...questionsOf(asked, first), ...questionsOf(asked, other)];
      for (const on of [first, other])
        assert.deepEqual(
          questions.map(verdictsOn(asked, on)),
          questions.map((question) => decide(asked, question, on).verdict),
        );
    }),
    { numRuns: 60 },
  );
});
