import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstScenarioOf, firstScenarioPath } from '../../../src/model/first-scenario.ts';
import { handbookOf, soundWith } from './fixture.ts';

const sound = handbookOf(soundWith({}));

test('the home page leads straight to the first scenario of the training', () => {
  const [path] = sound.trainingPaths;
  const step = path?.steps.find(({ kind }) => kind === 'scenarios');
  assert.ok(path && step?.kind === 'scenarios');
  assert.equal(firstScenarioPath(sound), `/training/${path.id}/#${String(step.scenarios[0])}`);
});

test('without scenarios there is nothing to lead to', () => {
  const trainingPaths = sound.trainingPaths.map((path) => ({
    ...path,
    steps: path.steps.filter(({ kind }) => kind !== 'scenarios'),
  }));
  assert.equal(firstScenarioPath({ ...sound, trainingPaths }), undefined);
});

test('a path starts with the first scenario that is still asked', () => {
  const [path] = sound.trainingPaths;
  const step = path?.steps.find(({ kind }) => kind === 'scenarios');
  assert.ok(path && step?.kind === 'scenarios');
  const [first, second] = step.scenarios;
  const scenarios = sound.scenarios.map((one) => (one.id === first ? { ...one, retired: sound.today } : one));
  assert.equal(firstScenarioOf({ ...sound, scenarios }, path), `/training/${path.id}/#${String(second)}`);
});
