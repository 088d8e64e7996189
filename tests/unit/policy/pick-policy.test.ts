import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../../src/policy/analyse.ts';
import { alternatives } from '../../../src/policy/alternatives.ts';
import { decide } from '../../../src/policy/decide.ts';
import { pickPolicy } from '../../../src/policy/pick-policy.ts';
import { questionsOf } from '../../../src/policy/question.ts';
import { policyWithCircles, VERSION_DATE } from './arbitrary.ts';

test('the compact policy survives JSON and gives the same decisions, alternatives and findings', () => {
  fc.assert(
    fc.property(policyWithCircles, (policy) => {
      const compact: typeof policy = JSON.parse(JSON.stringify(pickPolicy(policy)));
      for (const question of questionsOf(policy, VERSION_DATE)) {
        assert.deepEqual(decide(compact, question, VERSION_DATE), decide(policy, question, VERSION_DATE));
        assert.deepEqual(alternatives(compact, question, VERSION_DATE), alternatives(policy, question, VERSION_DATE));
      }
      assert.deepEqual(analyse(compact, VERSION_DATE), analyse(policy, VERSION_DATE));
    }),
    { numRuns: 30 },
  );
});

test('the compact policy carries no prose that the engine does not need', () => {
  const text = 'Normative text';
  const rule = {
    id: 'P-01',
    kind: 'permission' as const,
    title: 'T',
    reason: 'R',
    scope: {},
    effective: VERSION_DATE,
    conditions: [],
    text,
    sources: ['s'],
  };
  const organization = {
    policy: { version: 1, date: VERSION_DATE },
    divisions: [],
    data: [],
    uses: [],
    conditions: [],
    routes: [],
    preferred: [],
  };
  const [picked] = pickPolicy({ organization, tools: [], rules: [rule] }).rules;
  assert.deepEqual(picked, {
    id: 'P-01',
    kind: 'permission',
    title: 'T',
    reason: 'R',
    scope: {},
    effective: VERSION_DATE,
  });
});
