import assert from 'node:assert/strict';
import { test } from 'node:test';
import { analyse } from '../../../src/policy/analyse.ts';
import { generatePolicy, MILLION } from '../../../src/commands/measure/generated-policy.ts';

test('a million questions and 500 rules are proved in seconds', () => {
  const policy = generatePolicy(MILLION);
  const start = performance.now();
  const { questions, groups } = analyse(policy, '2026-06-01');
  assert.equal(questions, 1_000_000);
  assert.ok(groups < 50_000, `${groups} groups`);
  // The aim is one second (npm run bench measures it); this bound only catches a change of order on a busy machine.
  assert.ok(performance.now() - start < 8000);
});
