import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { PartialQuestion } from '../../../src/policy/completions.ts';
import { decide } from '../../../src/policy/decide.ts';
import { questionsOf, type Question } from '../../../src/policy/question.ts';
import { settledBy, settledVerdict, stillPossible } from '../../../src/policy/still-possible.ts';
import { DAYS, policy } from './arbitrary.ts';
import { approval, ON, permission, prohibition, requirement, smallPolicy } from './fixture.ts';

const small = smallPolicy([
  permission('P-01'),
  requirement('R-01', ['label'], { scope: { data: ['internal'] } }),
  approval('A-01', ['fast'], { scope: { data: ['secret'] } }),
  prohibition('N-01', { scope: { traits: { account: ['personal'] } } }),
]);

test('each choice narrows what is possible', () => {
  const counts = (asked: PartialQuestion) => Object.values(stillPossible(small, asked, ON));
  // Two divisions, five plans of which one is personal, three data classes, three uses; in the order gap to prohibited.
  assert.deepEqual(counts({}), [0, 24, 24, 24, 18]);
  assert.deepEqual(counts({ division: 'applied' }), [0, 12, 12, 12, 9]);
  assert.deepEqual(counts({ division: 'applied', tool: 'alpha' }), [0, 3, 3, 3, 9]);
  assert.deepEqual(counts({ division: 'applied', tool: 'alpha', plan: 'team', data: 'secret' }), [0, 0, 0, 3, 0]);
});

test('a value says beforehand what it settles, whatever stays open', () => {
  const asked = { division: 'applied', tool: 'alpha', plan: 'team', data: 'public' };
  assert.equal(settledBy(small, asked, 'plan', 'home', ON), 'prohibited');
  assert.equal(settledBy(small, asked, 'data', 'secret', ON), 'approval');
  assert.equal(settledBy(small, { division: 'applied' }, 'tool', 'alpha', ON), undefined);
  // Another tool does not keep the plan of the last one.
  assert.equal(settledBy(small, asked, 'tool', 'beta', ON), 'allowed');
});

const PARTS = ['division', 'tool', 'plan', 'data', 'use'] as const;
/** A policy, a day, and a question that can be asked on it, of which some parts are open; a plan is never chosen without its tool. */
const partial = fc
  .tuple(policy, fc.constantFrom(...DAYS), fc.nat(), fc.subarray([...PARTS]))
  .map(([policy, on, number, kept]) => {
    const questions = [...questionsOf(policy, on)];
    const whole = questions[number % Math.max(1, questions.length)];
    const parts = kept.filter((part) => part !== 'plan' || kept.includes('tool'));
    const asked: PartialQuestion = Object.fromEntries(parts.map((part) => [part, whole?.[part]]));
    return { policy, on, asked: whole ? asked : {}, questions };
  });

test('the counts of a partial question are those of the decisions over all of its completions', () => {
  fc.assert(
    fc.property(partial, ({ policy, on, asked, questions }) => {
      const agrees = (question: Question) => PARTS.every((part) => (asked[part] ?? question[part]) === question[part]);
      const verdicts = questions.filter(agrees).map((question) => decide(policy, question, on).verdict);
      const counts = stillPossible(policy, asked, on);
      for (const [verdict, count] of Object.entries(counts))
        assert.equal(count, verdicts.filter((one) => one === verdict).length, verdict);
      assert.equal(settledVerdict(policy, asked, on), new Set(verdicts).size === 1 ? verdicts[0] : undefined);
    }),
    { numRuns: 200 },
  );
});
