import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decide } from '../../../src/policy/decide.ts';
import type { PolicyInput, PolicyRule, PolicyTool, PolicyValue } from '../../../src/policy/policy-input.ts';
import { questionsOf, type Question } from '../../../src/policy/question.ts';
import { DAYS, planTraits, policy } from './arbitrary.ts';
import { bindingRules } from './oracle.ts';

const NEW: PolicyValue = { id: 'new', name: 'New' };

const newTool = planTraits.map((traits): PolicyTool => ({ ...NEW, plans: [{ id: 'only', name: 'Only', traits }] }));

/** A policy to which a tool, a use or a data class was added, the questions about it, and whether a rule answers by trait. */
const grown = fc.tuple(policy, newTool).chain(([policy, tool]) => {
  const { organization } = policy;
  return fc.constantFrom<[PolicyInput, keyof Question]>(
    [{ ...policy, tools: [...policy.tools, tool] }, 'tool'],
    [{ ...policy, organization: { ...organization, uses: [...organization.uses, NEW] } }, 'use'],
    [{ ...policy, organization: { ...organization, data: [...organization.data, NEW] } }, 'data'],
  );
});

/** Only a permission by traits may answer for a new tool, and only an approval or a prohibition for a new use or data class. */
const mayAnswer = (part: keyof Question) => (rule: PolicyRule) =>
  rule.kind === 'approval' ||
  rule.kind === 'prohibition' ||
  (rule.kind === 'permission' && part === 'tool' && rule.scope.tools === undefined);

test('a new tool, use or data class is a gap until a permission, approval or prohibition covers it', () => {
  fc.assert(
    fc.property(grown, fc.constantFrom(...DAYS), ([policy, part], on) => {
      for (const question of questionsOf(policy, on)) {
        if (question[part] !== 'new') continue;
        const answering = bindingRules(policy, question, on).filter(mayAnswer(part));
        assert.equal(decide(policy, question, on).verdict === 'gap', answering.length === 0, JSON.stringify(question));
      }
    }),
  );
});

test('a new value that a permission names is answered', () => {
  fc.assert(
    fc.property(grown, fc.constantFrom(...DAYS), ([policy, part], on) => {
      const { organization, tools } = policy;
      const naming: PolicyRule = {
        id: 'NEW-01',
        kind: 'permission',
        title: 'New',
        reason: 'Somebody decided.',
        scope: {
          tools: part === 'tool' ? ['new'] : tools.map(({ id }) => id),
          data: part === 'data' ? ['new'] : organization.data.map(({ id }) => id),
          uses: part === 'use' ? ['new'] : organization.uses.map(({ id }) => id),
        },
        effective: '2026-01-01',
      };
      for (const question of questionsOf(policy, on)) {
        if (question[part] !== 'new') continue;
        assert.notEqual(decide({ ...policy, rules: [...policy.rules, naming] }, question, on).verdict, 'gap');
      }
    }),
  );
});
