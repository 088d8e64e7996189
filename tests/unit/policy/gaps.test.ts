import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { analyse, type Block } from '../../../src/policy/analyse.ts';
import { unanswered } from '../../../src/policy/analysis/unanswered.ts';
import { analysedDates } from '../../../src/policy/dates.ts';
import type { Question } from '../../../src/policy/question.ts';
import { DAYS, policy, VERSION_DATE } from './arbitrary.ts';
import { allQuestions, answer } from './oracle.ts';

const text = ({ division, tool, plan, data, use }: Question) => [division, `${tool}/${plan}`, data, use].join(' ');

const questionsIn = ({ divisions, plans, data, uses }: Block) =>
  divisions.flatMap((d) => plans.flatMap((p) => data.flatMap((a) => uses.map((u) => [d, p, a, u].join(' ')))));

test('the gaps found are exactly the questions that nobody has answered, each once, on each of their days', () => {
  fc.assert(
    fc.property(policy, (policy) => {
      const gaps = analyse(policy, VERSION_DATE).findings.filter(({ kind }) => kind === 'gap');
      for (const { blocks = [], questions, witness } of gaps) {
        const all = blocks.flatMap(questionsIn);
        assert.equal(all.length, questions);
        assert.ok(witness && all.includes(text(witness)));
      }
      const dates = analysedDates(policy);
      for (const on of DAYS) {
        const analysed = dates.findLast((date) => date <= on) ?? '';
        const found = gaps
          .filter((gap) => gap.dates.includes(analysed))
          .flatMap(({ blocks = [] }) => blocks.flatMap(questionsIn));
        const expected = allQuestions(policy, on).filter((question) => answer(policy, question, on).verdict === 'gap');
        assert.deepEqual(found.sort(), expected.map(text).sort());
      }
    }),
  );
});

test('what nobody has answered on a day is told in the same way', () => {
  fc.assert(
    fc.property(policy, fc.constantFrom(...DAYS), (policy, on) => {
      const found = unanswered(policy, on).flatMap(({ blocks }) => blocks.flatMap(questionsIn));
      const expected = allQuestions(policy, on).filter((question) => answer(policy, question, on).verdict === 'gap');
      assert.deepEqual(found.sort(), expected.map(text).sort());
    }),
  );
});
