import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { outlookWords } from '../../../src/decide/outlook-words.ts';
import { possibleRows } from '../../../src/decide/possible-rows.ts';
import { questionsOf } from '../../../src/policy/question.ts';
import { decideUnknown, type OpenQuestion } from '../../../src/policy/unknown.ts';
import type { PolicyRule } from '../../../src/policy/policy-input.ts';
import { VERDICT_NAMES } from '../../../src/verdict/names.ts';
import { DAYS, policy } from '../policy/arbitrary.ts';
import { approval, ON, permission, prohibition, requirement, smallPolicy } from '../policy/fixture.ts';

const wordsOf = (rules: PolicyRule[], open: Partial<OpenQuestion>) =>
  outlookWords(decideUnknown(smallPolicy(rules), { division: 'applied', tool: 'alpha', ...open }, ON));

test('where the verdicts differ, none of them is said for all: how many there are of each is', () => {
  const rules = [
    permission('P-01'),
    approval('A-01', ['fast'], { scope: { data: ['internal'] } }),
    prohibition('N-01', { scope: { data: ['secret'] } }),
  ];
  assert.deepEqual(wordsOf(rules, { plan: 'team', use: 'code' }), {
    headline: 'It depends on the data class',
    consequence: 'Do not start before you know. Still possible: 1 allowed, 1 ask first, 1 prohibited.',
    verdict: undefined,
  });
});

test('whoever meets every condition need not know which of them are asked', () => {
  const rules = [permission('P-01'), requirement('R-01', ['label'], { scope: { data: ['internal'] } })];
  assert.equal(
    wordsOf(rules, { plan: 'team', use: 'code' }).consequence,
    'You don’t need to know this to start, as long as every condition below is met. Still possible: 2 allowed, 1 with conditions.',
  );
});

test('where it makes no difference, the verdict is said as the one that it is', () => {
  const { headline, consequence, verdict } = wordsOf([prohibition('N-01')], { plan: 'team', use: 'code' });
  assert.deepEqual([headline, verdict], ['Prohibited', 'prohibited']);
  assert.match(consequence, /^The same, whatever the data class is\. You must not do this\./);
});

test('a verdict is the headline only where every possible answer has it', () => {
  fc.assert(
    fc.property(policy, fc.constantFrom(...DAYS), fc.nat(), (policy, on, number) => {
      const questions = [...questionsOf(policy, on)];
      const question = questions[number % Math.max(1, questions.length)];
      if (!question) return;
      const { division, tool, plan } = question;
      const outlook = decideUnknown(policy, { division, tool, plan }, on);
      const { headline, verdict } = outlookWords(outlook);
      const verdicts = new Set(outlook.decisions.map((decision) => decision.verdict));
      assert.equal(verdict !== undefined, verdicts.size === 1);
      if (verdict === undefined) assert.match(headline, /^It depends on /);
      else assert.equal(headline, VERDICT_NAMES[verdict].headline);
    }),
    { numRuns: 100 },
  );
});

test('bars are parts of what is left, and what is possible is always seen', () => {
  const rows = possibleRows({ gap: 0, allowed: 0, conditional: 1, approval: 999, prohibited: 1000 });
  assert.deepEqual(
    rows.map(({ verdict, count, width }) => [verdict, count, width]),
    [
      ['allowed', 0, 0],
      ['conditional', 1, 0.75],
      ['approval', 999, 49.95],
      ['prohibited', 1000, 50],
    ],
  );
});
