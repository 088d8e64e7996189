import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../../src/policy/analyse.ts';
import { decide } from '../../../src/policy/decide.ts';
import type { PolicyRule } from '../../../src/policy/policy-input.ts';
import { questionsOf } from '../../../src/policy/question.ts';
import { policyWithCircles, VERSION_DATE } from './arbitrary.ts';
import { isCovered } from './oracle.ts';

/** In force on the version's own day or on a later one. */
const isEver = ({ retired = '9999-12-31', effective }: PolicyRule) => retired > VERSION_DATE && retired > effective;

const isRedLine = (rule: PolicyRule) => rule.kind === 'prohibition' && rule.redLine === true && isEver(rule);

test('nothing loosens a red line, whatever overrides it', () => {
  fc.assert(
    fc.property(policyWithCircles, (policy) => {
      const lines = policy.rules.filter(isRedLine).filter(({ effective }) => effective <= VERSION_DATE);
      for (const question of questionsOf(policy, VERSION_DATE)) {
        const drawn = lines.filter((line) => isCovered(policy, line, question)).map(({ id }) => id);
        if (drawn.length === 0) continue;
        const { verdict, deciding } = decide(policy, question, VERSION_DATE);
        assert.equal(verdict, 'prohibited');
        assert.deepEqual(
          drawn.filter((id) => !deciding.includes(id)),
          [],
        );
      }
    }),
  );
});

test('an override of a red line is an error, once for each', () => {
  fc.assert(
    fc.property(policyWithCircles, (policy) => {
      const lines = policy.rules.filter(isRedLine).map(({ id }) => id);
      const expected = policy.rules
        .filter(isEver)
        .flatMap(({ id, overrides = [] }) =>
          overrides.filter((target) => lines.includes(target)).map((target) => `${id} ${target}`),
        );
      const found = analyse(policy, VERSION_DATE).findings.filter(({ kind }) => kind === 'override-of-red-line');
      assert.deepEqual(found.map(({ rules }) => rules.join(' ')).sort(), expected.sort());
    }),
  );
});
