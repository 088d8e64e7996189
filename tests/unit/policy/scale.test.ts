import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../../src/policy/analyse.ts';
import { generatePolicy, MILLION } from '../../../src/commands/measure/generated-policy.ts';

// How long it takes is measured by npm run bench policy. What makes it quick can be counted.
test('a million questions and 500 rules are proved by a look at few groups of questions', () => {
  const { questions, groups } = analyse(generatePolicy(MILLION), '2026-06-01');
  assert.equal(questions, 1_000_000);
  assert.ok(groups < 50_000, `${groups} groups`);
});
