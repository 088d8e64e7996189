import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { TrainingStep } from '../../../src/model/schema/training-path.ts';
import { pathSummary } from '../../../src/training/path-summary.ts';
import { testedOutChapters } from '../../../src/training/testing-out.ts';
import { ON, sound } from './fixture.ts';

const [path] = sound.trainingPaths;
assert.ok(path);
const steps: TrainingStep[] = path.steps;
const withOptional = (id: string) => ({ steps: steps.map((s) => (s.id === id ? { ...s, optional: true } : s)) });

test('a path says how long it takes, what it requires and what must be right at the end', () => {
  assert.deepEqual(pathSummary(sound, path, ON), {
    minutes: 16,
    requiredMinutes: 16,
    requiredSteps: ['first-steps', 'decide', 'before-you-start', 'agree'],
    scenarios: ['labels-with-alpha', 'code-with-alpha', 'grades-on-friday'],
    scoredScenarios: ['labels-with-alpha', 'code-with-alpha', 'grades-on-friday'],
    redLineScenarios: ['labels-with-alpha', 'grades-on-friday'],
    rules: ['RED-01'],
    checklists: ['before-you-start'],
  });
});

test('an optional step is offered and counts for nothing', () => {
  const summary = pathSummary(sound, withOptional('decide'), ON);
  assert.equal(summary.minutes, 16);
  assert.equal(summary.requiredMinutes, 11);
  assert.deepEqual(summary.scenarios.length, 3);
  assert.deepEqual([summary.scoredScenarios, summary.redLineScenarios], [[], []]);
});

test('a retired scenario is asked no more', () => {
  const scenarios = sound.scenarios.map((s) => (s.id === 'labels-with-alpha' ? { ...s, retired: '2026-11-20' } : s));
  const summary = pathSummary({ ...sound, scenarios }, path, ON);
  assert.deepEqual(summary.scoredScenarios, ['code-with-alpha', 'grades-on-friday']);
});

test('which scenarios are red-line ones follows from the policy of the day', () => {
  const rules = sound.rules.map((rule) => (rule.id === 'RED-01' ? { ...rule, redLine: false } : rule));
  assert.deepEqual(pathSummary({ ...sound, rules }, path, ON).redLineScenarios, []);
});

test('whoever answers every scenario about a chapter right at first need not read it', () => {
  const all = ['labels-with-alpha', 'code-with-alpha', 'grades-on-friday'];
  assert.deepEqual(testedOutChapters(sound, path, ON, new Set(all)), ['guide/first-steps']);
  assert.deepEqual(testedOutChapters(sound, path, ON, new Set(all.slice(1))), []);
});

test('a chapter that no scenario is about has to be read', () => {
  const reading = { steps: steps.filter(({ kind }) => kind === 'read') };
  assert.deepEqual(testedOutChapters(sound, reading, ON, new Set()), []);
});
