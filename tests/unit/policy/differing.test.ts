import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isSameAnswer } from '../../../src/policy/answer.ts';
import { answersOf } from '../../../src/policy/comparison/answers.ts';
import { differingAnswers, isAnyAnswerDifferent } from '../../../src/policy/comparison/differing.ts';
import { questionsOf } from '../../../src/policy/question.ts';
import type { PolicyInput } from '../../../src/policy/policy-input.ts';
import { DAYS, policy, rule } from './arbitrary.ts';

/** Two policies: rules gone and come, plans that became others, values that only one of them has, in another order. */
const pair = fc
  .tuple(policy, fc.array(rule('RULE-98'), { maxLength: 1 }), fc.nat({ max: 9 }), fc.nat({ max: 7 }))
  .map(([before, added, removed, how]): [PolicyInput, PolicyInput] => {
    const tools = before.tools.map((tool) => ({
      ...tool,
      plans: tool.plans.map((plan) => (how === 1 ? { ...plan, traits: { ...plan.traits, account: 'own' } } : plan)),
    }));
    const { organization } = before;
    const after = {
      rules: [...before.rules.filter((_, at) => at !== removed), ...added],
      tools: how === 2 ? tools.slice(1) : how === 3 ? tools.toReversed() : tools,
      organization: {
        ...organization,
        uses: how === 4 ? organization.uses.slice(1) : organization.uses,
        data: how === 5 ? organization.data.toReversed() : organization.data,
        divisions: how === 6 ? organization.divisions.toReversed() : organization.divisions,
      },
    };
    return [before, after];
  });

/** Asks every question of both. */
function oneByOne(before: PolicyInput, after: PolicyInput, on: string) {
  const [old, now] = [answersOf(before, on), answersOf(after, on)];
  const numbers = new Map([...questionsOf(before, on)].map((question, number) => [JSON.stringify(question), number]));
  return [...questionsOf(after, on)].flatMap((question, number) => {
    const earlier = numbers.get(JSON.stringify(question));
    if (earlier === undefined || isSameAnswer(old.at(earlier), now.at(number))) return [];
    return [{ question: number, before: old.at(earlier).verdict, after: now.at(number).verdict }];
  });
}

test('the answers that differ are those that asking every question of both policies finds', () => {
  let differing = 0;
  fc.assert(
    fc.property(pair, fc.constantFrom(...DAYS), ([before, after], on) => {
      const expected = oneByOne(before, after, on);
      const found = differingAnswers(before, after, on);
      assert.deepEqual(
        found.map((one) => ({ question: one.question, before: one.before.verdict, after: one.after.verdict })),
        expected,
      );
      assert.equal(isAnyAnswerDifferent(before, after, on), expected.length > 0);
      const { at } = answersOf(after, on);
      for (const { question, after: answer } of found) assert.ok(isSameAnswer(at(question), answer));
      differing += expected.length > 0 ? 1 : 0;
    }),
    { numRuns: 500, seed: 20261128 },
  );
  assert.ok(differing > 100, `only ${differing} pairs differed, which proves little`);
});

test('a policy does not differ from itself, nor by words that no answer depends on', () => {
  fc.assert(
    fc.property(policy, fc.constantFrom(...DAYS), (before, on) => {
      const reworded = { ...before, rules: before.rules.map((one) => ({ ...one, title: 'x', reason: 'y' })) };
      assert.deepEqual(differingAnswers(before, reworded, on), []);
    }),
    { numRuns: 100 },
  );
});
