import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DecisionsDocument } from '../../../src/api/decisions-document.ts';
import { alternatives } from '../../../src/policy/alternatives.ts';
import { decide } from '../../../src/policy/decide.ts';
import { questionsOf, type Question } from '../../../src/policy/question.ts';
import { VERDICT_EXIT } from '../../../src/check-tool/exit-codes.ts';
import { handbook, NEXT, TODAY } from '../api/default-handbook.ts';
import { document, emitted, served } from './default-document.ts';

const { answers }: DecisionsDocument = JSON.parse(served);

/** An answer as the description of the table says to look it up. */
function lookUp({ division, tool, plan, data, use }: Question, on: string) {
  const period = answers.periods.find(({ from, until }) => from <= on && (until === null || on <= until));
  const grid = answers.grids[period?.plans[division]?.[`${tool}/${plan}`] ?? -1];
  return answers.outcomes[grid?.[answers.data.indexOf(data)]?.[answers.uses.indexOf(use)] ?? -1];
}

const questions = [...questionsOf(handbook, TODAY)];

for (const on of [TODAY, NEXT]) {
  test(`decide, decisions.json and check-tool.mjs agree on every question, on ${on}`, () => {
    assert.ok(questions.length > 1000);
    for (const question of questions) {
      const decision = decide(handbook, question, on);
      const { verdict, conditions, routes, deciding, alsoBinding: also, replaced } = decision;
      const expected = { verdict, conditions, routes, deciding, also, replaced };
      const days = decision.verdict === 'approval' ? decision.workingDays : null;
      assert.deepEqual(lookUp(question, on), { ...expected, ...(days !== null && { workingDays: days }) });

      const told = emitted.answer(document, question, on);
      const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);
      assert.deepEqual(
        {
          verdict: told.verdict,
          conditions: ids(told.conditions),
          routes: ids(told.routes),
          deciding: ids(told.deciding),
          also: ids(told.also),
          replaced: told.replaced.map(({ rule, by }) => ({ rule: rule.id, by: ids(by) })),
        },
        expected,
      );
      assert.deepEqual([told.workingDays, told.exitCode], [days, VERDICT_EXIT[verdict]]);
    }
  });

  test(`check-tool.mjs offers the same alternatives as the handbook, for a sample, on ${on}`, () => {
    const sample = questions.filter((_, index) => index % 101 === 0);
    const asked = (decisions: readonly { question: Question }[]) => decisions.map(({ question }) => question);
    let offered = 0;
    for (const question of sample) {
      const expected = alternatives(handbook, question, on);
      const told = emitted.nearest(document, question, on);
      assert.deepEqual(told && asked(told.plans), expected ? asked(expected.plans) : null);
      assert.deepEqual(told && asked(told.whileWaiting), expected ? asked(expected.whileWaiting) : null);
      offered += told?.plans.length ?? 0;
    }
    assert.ok(offered > 0);
  });
}

test('the answers of the two days differ, so that the day is not without effect', () => {
  const differing = questions.filter((question) => lookUp(question, TODAY) !== lookUp(question, NEXT));
  assert.ok(differing.length > 0 && differing.length < questions.length);
});
