import assert from 'node:assert/strict';
import { test } from 'node:test';
import { viewOfPath } from '../../../src/components/training/view-of-path.ts';
import { pathOn } from '../../../src/training/path-on.ts';
import { pathProgress } from '../../../src/training/path-progress.ts';
import { ON, sound } from './fixture.ts';

const [path] = sound.trainingPaths;
assert.ok(path);

const DAY = '2026-12-01';
const retiring = {
  ...sound,
  scenarios: sound.scenarios.map((one) => (one.id === 'labels-with-alpha' ? { ...one, retired: DAY } : one)),
  rules: sound.rules.map((one) => (one.id === 'RED-01' ? { ...one, retired: DAY } : one)),
  checklists: sound.checklists.map((list) => ({
    ...list,
    groups: list.groups.map((group) => ({ ...group, items: group.items.map((item) => ({ ...item, retired: DAY })) })),
  })),
};

test('a path built before a retirement asks for the scenario, the rule and the items until the day before', () => {
  const built = viewOfPath(retiring, path, ON);
  const asked = (day: string) => {
    const { steps } = pathOn(built, day);
    return {
      scenarios: steps.flatMap((step) => (step.kind === 'scenarios' ? step.scenarios.map(({ id }) => id) : [])),
      rules: steps.flatMap((step) => (step.kind === 'acknowledge' ? step.rules.map(({ id }) => id) : [])),
      items: steps.flatMap((step) => (step.kind === 'checklist' ? step.items : [])).length,
    };
  };
  const [before, after] = [asked('2026-11-30'), asked(DAY)];
  assert.ok(before.scenarios.includes('labels-with-alpha') && before.rules.includes('RED-01') && before.items > 0);
  assert.deepEqual(
    after.scenarios,
    before.scenarios.filter((id) => id !== 'labels-with-alpha'),
  );
  assert.deepEqual([after.rules.includes('RED-01'), after.items], [false, 0]);
  assert.equal(pathProgress(pathOn(built, DAY), new Map(), DAY).score.of, after.scenarios.length);
});
