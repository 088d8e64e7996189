import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TrainingStep } from '../../../src/model/schema/training-path.ts';
import { pathSummary } from '../../../src/training/path-summary.ts';
import { ON, sound } from './fixture.ts';

const [path] = sound.trainingPaths;
assert.ok(path);
const steps: TrainingStep[] = path.steps;
const withOptional = (id: string) => ({ steps: steps.map((s) => (s.id === id ? { ...s, optional: true } : s)) });

test('a path says how long it takes, what it requires and what must be right at the end', () => {
  assert.deepEqual(pathSummary(sound, path, ON), {
    requiredMinutes: 16,
    scenarios: ['labels-with-alpha', 'code-with-alpha', 'grades-on-friday'],
    scoredScenarios: ['labels-with-alpha', 'code-with-alpha', 'grades-on-friday'],
    redLineScenarios: ['labels-with-alpha', 'grades-on-friday'],
    rules: ['RED-01'],
  });
});

test('an optional step is offered and counts for nothing', () => {
  const summary = pathSummary(sound, withOptional('decide'), ON);
  assert.equal(summary.requiredMinutes, 11);
  assert.deepEqual(summary.scenarios.length, 3);
  assert.deepEqual([summary.scoredScenarios, summary.redLineScenarios], [[], []]);
});

test('a scenario is asked no more from the day of its retirement on', () => {
  const scenarios = sound.scenarios.map((s) => (s.id === 'labels-with-alpha' ? { ...s, retired: '2026-11-20' } : s));
  const summary = pathSummary({ ...sound, scenarios }, path, '2026-11-20');
  assert.equal(pathSummary({ ...sound, scenarios }, path, '2026-11-19').scoredScenarios.length, 3);
  assert.deepEqual(summary.scoredScenarios, ['code-with-alpha', 'grades-on-friday']);
});

test('which scenarios are red-line ones follows from the policy of the day', () => {
  const rules = sound.rules.map((rule) => (rule.id === 'RED-01' ? { ...rule, redLine: false } : rule));
  assert.deepEqual(pathSummary({ ...sound, rules }, path, ON).redLineScenarios, []);
});
