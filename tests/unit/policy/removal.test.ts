import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { analyse, type FindingKind } from '../../../src/policy/analyse.ts';
import type { PolicyInput, PolicyRule } from '../../../src/policy/policy-input.ts';
import { DAYS, policy, VERSION_DATE } from './arbitrary.ts';
import { allAnswers, allQuestions, bindingRules } from './oracle.ts';

const rulesFound = (policy: PolicyInput, kind: FindingKind) =>
  analyse(policy, VERSION_DATE)
    .findings.filter((found) => found.kind === kind)
    .map(({ rules }) => rules);

const isPast = ({ expires }: PolicyRule) => expires !== undefined && expires < VERSION_DATE;

/** The rules that the analysis answers for: neither retired nor past on the version date, nor retired before they begin. */
const judged = ({ rules }: PolicyInput) =>
  rules.filter((rule) => {
    const { retired = '9999-12-31', effective } = rule;
    return retired > VERSION_DATE && retired > effective && !isPast(rule);
  });

test('removing a dead or redundant rule changes no answer; removing any other unexpired rule changes at least one', () => {
  fc.assert(
    fc.property(policy, (policy) => {
      const idle = [...rulesFound(policy, 'dead'), ...rulesFound(policy, 'redundant')].map(([first]) => first);
      const before = allAnswers(policy, DAYS);
      for (const rule of judged(policy)) {
        const after = allAnswers({ ...policy, rules: policy.rules.filter((other) => other !== rule) }, DAYS);
        assert.equal(
          before === after,
          idle.includes(rule.id),
          `${rule.id} is ${idle.includes(rule.id) ? '' : 'not '}called idle`,
        );
      }
    }),
  );
});

test('a rule is dead when it binds for no question on any day; a past one is only expired', () => {
  fc.assert(
    fc.property(policy, (policy) => {
      const binding = new Set(
        DAYS.flatMap((on) => allQuestions(policy, on).flatMap((question) => bindingRules(policy, question, on))),
      );
      const expected = judged(policy)
        .filter((rule) => !binding.has(rule))
        .map(({ id }) => id);
      assert.deepEqual(
        rulesFound(policy, 'dead')
          .map(([first]) => first)
          .sort(),
        expected.sort(),
      );
      const past = policy.rules.filter((rule) => !rule.retired && isPast(rule)).map(({ id }) => id);
      assert.deepEqual(
        rulesFound(policy, 'expired')
          .map(([first]) => first)
          .sort(),
        past.sort(),
      );
    }),
  );
});

test('an override is an error exactly when leaving it out changes no answer', () => {
  fc.assert(
    fc.property(policy, (policy) => {
      const found = (['override-without-effect', 'override-of-red-line'] as const)
        .flatMap((kind) => rulesFound(policy, kind))
        .map(String);
      const dead = rulesFound(policy, 'dead').map(([first]) => first);
      const before = allAnswers(policy, DAYS);
      for (const rule of judged(policy).filter(({ id }) => !dead.includes(id))) {
        for (const target of rule.overrides ?? []) {
          const weaker = { ...rule, overrides: rule.overrides?.filter((id) => id !== target) };
          const rules = policy.rules.map((other) => (other === rule ? weaker : other));
          const isIdle = allAnswers({ ...policy, rules }, DAYS) === before;
          assert.equal(found.includes(`${rule.id},${target}`), isIdle, `${rule.id} overrides ${target}`);
        }
      }
    }),
  );
});
