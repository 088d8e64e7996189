import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Version } from '../../../src/model/handbook.ts';
import { completionValidity } from '../../../src/versions/completion-validity.ts';
import { after, EDITS, first, version } from './editions.ts';

const standing = (later: Version[], completed = 1) => {
  const asked = completionValidity([version(1, first), ...later])('engineers', completed);
  return [asked.standing, asked.since?.number];
};
const { reworded, otherRule, scope, title } = EDITS;

test('nobody is asked again while nothing is published', () => {
  assert.deepEqual(standing([]), ['current', undefined]);
});

test('after a typo nobody is asked again', () => {
  assert.deepEqual(standing([version(2, after(reworded), 'minor')]), ['current-after-minor', undefined]);
});

test('after a material change of what was agreed to, everybody who agreed before is asked', () => {
  const versions = [version(2, after(reworded)), version(3, after(reworded, title), 'minor')];
  assert.deepEqual(standing(versions), ['must-reread', 2]);
  assert.deepEqual(standing(versions, 2), ['current', undefined]);
});

test('a material change of a text that the path is not about asks nothing while the answers stay', () => {
  assert.deepEqual(standing([version(2, after(otherRule))]), ['current', undefined]);
});

test('a change of answers asks, whatever rule it comes from', () => {
  assert.deepEqual(standing([version(2, after(EDITS.condition))]), ['must-reread', 2]);
  assert.deepEqual(standing([version(2, after(scope))]), ['must-reread', 2]);
});

test('a typo in the path and a material change elsewhere do not add up to a reason to ask', () => {
  const versions = [version(2, after(reworded), 'minor'), version(3, after(reworded, otherRule))];
  assert.deepEqual(standing(versions), ['current-after-minor', undefined]);
});

test('a path that is gone asks nothing', () => {
  assert.deepEqual(standing([version(2, { ...after(reworded), paths: [] })]), ['current', undefined]);
});
