import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { analyse } from '../../../src/policy/analyse.ts';
import { groupQuestions, questionAt } from '../../../src/policy/analysis/grouping.ts';
import { waysRound } from '../../../src/policy/analysis/way-round.ts';
import type { PolicyInput, PolicyRule } from '../../../src/policy/policy-input.ts';
import type { Question } from '../../../src/policy/question.ts';
import { DAYS, policy } from './arbitrary.ts';
import { approval, ON, permission, prohibition, smallPolicy } from './fixture.ts';
import { allQuestions, answer, bindingRules, isCovered } from './oracle.ts';

const STRICTNESS = ['gap', 'allowed', 'conditional', 'approval', 'prohibited'];

/** The rules that make a verdict that is not prohibited. */
function deciding(policy: PolicyInput, question: Question, on: string): PolicyRule[] {
  const kind = answer(policy, question, on).verdict === 'approval' ? 'approval' : 'permission';
  return bindingRules(policy, question, on).filter((rule) => rule.kind === kind);
}

/** The definition once more, question by question: who asks through another product is answered more laxly. */
function roundOneByOne(policy: PolicyInput, on: string): { rule: string; question: Question }[] {
  const questions = allQuestions(policy, on);
  const planOf = ({ tool, plan }: Question) =>
    policy.tools.find(({ id }) => id === tool)?.plans.find(({ id }) => id === plan);
  const makersOf = (question: Question) =>
    [planOf(question)?.traits.makers ?? []].flat().filter((maker) => maker !== 'm3');
  const found: { rule: string; question: Question }[] = [];
  for (const rule of policy.rules) {
    const { tools, ...others } = rule.scope;
    if (!tools || (rule.kind !== 'approval' && rule.kind !== 'prohibition')) continue;
    const level = rule.kind === 'approval' ? 3 : 4;
    const bound = questions.filter((question) => bindingRules(policy, question, on).includes(rule));
    for (const question of questions) {
      if (isCovered(policy, rule, question) || !isCovered(policy, { ...rule, scope: others }, question)) continue;
      const { verdict } = answer(policy, question, on);
      if (verdict === 'gap' || STRICTNESS.indexOf(verdict) >= level) continue;
      const isNear = bound.some(
        (other) =>
          other.tool !== question.tool &&
          other.division === question.division &&
          other.data === question.data &&
          other.use === question.use &&
          makersOf(other).some((maker) => makersOf(question).includes(maker)),
      );
      const isMeant = [rule, ...deciding(policy, question, on)].some(({ wayRound }) => wayRound === 'intended');
      if (isNear && !isMeant) found.push({ rule: rule.id, question });
    }
  }
  return found;
}

test('the ways round are those that asking every question finds', () => {
  let total = 0;
  fc.assert(
    fc.property(policy, fc.constantFrom(...DAYS), (policy, on) => {
      const grouping = groupQuestions(policy, on);
      const found = waysRound(policy, grouping, on);
      const expected = Map.groupBy(roundOneByOne(policy, on), ({ rule }) => rule);
      const ways = found.filter(({ questions }) => questions > 0);
      assert.deepEqual(
        ways.map(({ strict, questions }) => [strict.id, questions]),
        [...expected].map(([rule, asked]) => [rule, asked.length]).sort(),
      );
      for (const { strict, lax, question, intendedBy } of ways) {
        const asked = expected.get(strict.id) ?? [];
        assert.ok(asked.some((one) => isDeepStrictEqual(one.question, questionAt(grouping.space, question))));
        const answering = new Set(asked.flatMap((one) => deciding(policy, one.question, on).map(({ id }) => id)));
        assert.deepEqual(new Set([...lax].map(({ id }) => id)), answering);
        assert.ok([...intendedBy].every(({ wayRound }) => wayRound === 'intended'));
      }
      total += ways.length;
    }),
    { numRuns: 2000, seed: 20261128 },
  );
  assert.ok(total > 20, `only ${total} ways round, which proves little`);
});

/** Alpha (Team) and Beta answer with models of one maker, Gamma with our own. */
function withMakers(rules: PolicyRule[]): PolicyInput {
  const { organization, ...rest } = smallPolicy(rules);
  const makers: Record<string, string[]> = { alpha: ['acme'], beta: ['acme', 'somebody'], gamma: ['somebody'] };
  const values = [
    { id: 'acme', name: 'Acme' },
    { id: 'somebody', name: 'Somebody', namesNobody: true },
  ];
  return {
    ...rest,
    organization: {
      ...organization,
      traits: [...(organization.traits ?? []), { id: 'makers', name: 'Makers', sameMaker: true, values }],
    },
    tools: rest.tools.map((tool) => ({
      ...tool,
      plans: tool.plans.map((plan) => ({ ...plan, traits: { ...plan.traits, makers: makers[tool.id] ?? [] } })),
    })),
  };
}

const messages = (rules: PolicyRule[]) =>
  analyse(withMakers(rules), ON)
    .findings.filter(({ kind }) => kind.endsWith('way-round'))
    .map(({ kind, rules, message }) => [kind, rules.join(), message]);

const ALL = permission('P-01');
const NAMED = approval('A-01', ['fast'], { scope: { tools: ['alpha'], uses: ['code'] } });

test('a rule that names a product, and the rule that answers with the same maker through another, are named', () => {
  assert.deepEqual(messages([ALL, NAMED]), [
    [
      'way-round',
      'A-01,P-01',
      'A-01 asks for an approval by the name of the product. Through another, models of the same maker (Acme) are answered more laxly by P-01, in 12 questions about Beta. ' +
        'For example: Applied AI, Beta (Free), Public, Product code is allowed, and Applied AI, Alpha (Home), Public, Product code is approval. ' +
        'Select by who made the model, or say wayRound: intended with a wayRoundReason on one of these rules.',
    ],
  ]);
});

test('who selects by the maker, or tells plans apart by another trait, leaves no way round', () => {
  assert.deepEqual(messages([ALL, approval('A-01', ['fast'], { scope: { traits: { makers: ['acme'] } } })]), []);
  assert.deepEqual(messages([ALL, prohibition('N-01', { scope: { traits: { account: ['personal'] } } })]), []);
  const hardware = { scope: { tools: ['alpha'], traits: { account: ['personal'] } } };
  assert.deepEqual(messages([ALL, prohibition('N-01', hardware)]), []);
});

test('either rule may say that it is intended, and a rule that says so for nothing is named', () => {
  const intended = { wayRound: 'intended' } as const;
  assert.deepEqual(messages([ALL, { ...NAMED, ...intended }]), []);
  assert.deepEqual(messages([{ ...ALL, ...intended }, NAMED]), []);
  assert.deepEqual(messages([{ ...ALL, ...intended }]), [
    [
      'no-way-round',
      'P-01',
      'P-01 says wayRound: intended, but no other product answers more laxly with models of the same maker. Remove wayRound and wayRoundReason.',
    ],
  ]);
});
