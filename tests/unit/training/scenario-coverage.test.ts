import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Scenario } from '../../../src/model/schema/scenario.ts';
import { isRedLine } from '../../../src/policy/policy-input.ts';
import { currentOn } from '../../../src/basics/current-on.ts';
import { answerKey } from '../../../src/training/answer-key.ts';
import { pathSummary } from '../../../src/training/path-summary.ts';
import { READ_ON, handbook } from './default-content.ts';

const { organization, rules, trainingPaths, contaminationPaths } = handbook;
const scenarios = handbook.scenarios.filter(({ retired }) => !retired);
const decisions = scenarios.map((scenario) => answerKey(handbook, scenario, READ_ON).decision);

/** The ids among `all` that no scenario has. */
const missing = (all: readonly { id: string }[], had: readonly string[]) =>
  all.map(({ id }) => id).filter((id) => !had.includes(id));

test('there are scenarios enough, of each kind', () => {
  const ofKind = (ask: Scenario['ask']) => scenarios.filter((scenario) => scenario.ask === ask).length;
  assert.ok(scenarios.length >= 34, `${scenarios.length}`);
  assert.ok(ofKind('conditions') >= 6);
  assert.ok(ofKind('spot') >= 6);
});

test('every red line decides a scenario', () => {
  const deciding = decisions.flatMap((decision) => decision.deciding);
  assert.deepEqual(missing(currentOn(rules, READ_ON).filter(isRedLine), deciding), []);
});

test('every approval route is asked for in a scenario', () => {
  const routes = decisions.flatMap((decision) => decision.routes);
  assert.deepEqual(missing(currentOn(organization.routes, READ_ON), routes), []);
});

test('every division has a scenario, and so has every condition, every data class and every use', () => {
  const asked = scenarios.map(({ question }) => question);
  assert.deepEqual(
    missing(
      currentOn(organization.divisions, READ_ON),
      asked.map(({ division }) => division),
    ),
    [],
  );
  assert.deepEqual(
    missing(
      currentOn(organization.data, READ_ON),
      asked.map(({ data }) => data),
    ),
    [],
  );
  assert.deepEqual(
    missing(
      currentOn(organization.uses, READ_ON),
      asked.map(({ use }) => use),
    ),
    [],
  );
  const conditions = decisions.flatMap((decision) => decision.conditions);
  assert.deepEqual(missing(currentOn(organization.conditions, READ_ON), conditions), []);
});

test('every verdict is the right answer somewhere, and at least eight tools appear', () => {
  assert.deepEqual([...new Set(decisions.map(({ verdict }) => verdict))].sort(), [
    'allowed',
    'approval',
    'conditional',
    'prohibited',
  ]);
  assert.ok(new Set(scenarios.map(({ question }) => question.tool)).size >= 8);
});

test('most scenarios say why a wrong answer tempts', () => {
  assert.ok(scenarios.filter(({ temptations }) => temptations.length > 0).length >= 0.9 * scenarios.length);
});

test('a situation has two to five sentences', () => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  for (const { id, situation } of scenarios) {
    const sentences = [...segmenter.segment(situation)].length;
    assert.ok(sentences >= 2 && sentences <= 5, `${id} has ${sentences}`);
  }
});

test('a step opens a path that the use of its question opens', () => {
  for (const scenario of scenarios) {
    if (scenario.ask !== 'spot') continue;
    const { path } = answerKey(handbook, scenario, READ_ON);
    const uses = contaminationPaths.find(({ id }) => id === path)?.uses ?? [];
    assert.ok(uses.includes(scenario.question.use), `${scenario.id}: ${path} with ${scenario.question.use}`);
  }
});

test('every path has red-line scenarios, asks people to agree to rules, and can be done in an afternoon', () => {
  assert.deepEqual(
    trainingPaths.map(({ id }) => id),
    ['everyone', 'applied-ai', 'owners'],
  );
  for (const path of trainingPaths) {
    const summary = pathSummary(handbook, path, READ_ON);
    assert.notEqual(summary.redLineScenarios.length, 0, path.id);
    assert.notEqual(summary.rules.length, 0, path.id);
    assert.ok(summary.requiredMinutes <= 180, `${path.id} takes ${summary.requiredMinutes} minutes`);
  }
});

test('what a path practises, it also lets people read about or has been read before', () => {
  for (const path of trainingPaths) {
    const before = trainingPaths.filter(({ id }) => id === path.id || path.prerequisites.includes(id));
    const chapters = before.flatMap(({ steps }) =>
      steps.flatMap((step) => (step.kind === 'read' ? [step.chapter] : [])),
    );
    const { scenarios: asked } = pathSummary(handbook, path, READ_ON);
    const elsewhere = scenarios.filter(({ id, chapter }) => asked.includes(id) && !chapters.includes(chapter));
    assert.deepEqual(
      elsewhere.map(({ id, chapter }) => `${path.id}: ${id} → ${chapter}`),
      [],
    );
  }
});
