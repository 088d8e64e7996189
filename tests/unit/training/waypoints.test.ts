import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { ScenarioView, StepView } from '../../../src/training/path-view.ts';
import { waypointFor, waypointsOf } from '../../../src/training/waypoints.ts';

const scenario = (id: string): ScenarioView => ({ id, textDigest: '00000000000000aa', right: ['allowed'] });
const step = (id: string) => ({ id, minutes: 5 });
const steps: StepView[] = [
  { ...step('read'), kind: 'read', chapter: 'guide/one', testedBy: [] },
  { ...step('ask'), kind: 'scenarios', scenarios: [scenario('a'), scenario('b')] },
  { ...step('retired'), kind: 'scenarios', scenarios: [] },
  { ...step('agree'), kind: 'acknowledge', rules: [] },
];

test('a step without situations is one place, each situation of the others is one', () => {
  assert.deepEqual(waypointsOf(steps), [
    { id: 'read', step: 'read' },
    { id: 'a', step: 'ask', situation: { number: 1, of: 2 } },
    { id: 'b', step: 'ask', situation: { number: 2, of: 2 } },
    { id: 'retired', step: 'retired' },
    { id: 'agree', step: 'agree' },
  ]);
});

test('every fragment that a path ever had leads somewhere: a step to its first open situation, or to its first', () => {
  const stops = waypointsOf(steps);
  fc.assert(
    fc.property(fc.subarray(['a', 'b']), fc.constantFrom('read', 'ask', 'a', 'b', 'retired', 'agree'), (open, id) => {
      const stop = waypointFor(stops, id, (one) => open.includes(one));
      assert.equal(stop?.id, id === 'ask' ? (open[0] ?? 'a') : id);
    }),
  );
  assert.equal(
    waypointFor(stops, 'elsewhere', () => true),
    undefined,
  );
});
