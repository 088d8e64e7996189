import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allowedList, didYouMean, nearestAllowed } from '../../../src/model/nearest.ts';

test('a slip finds the word that was meant, whatever its capitals', () => {
  const priorities = ['high', 'medium', 'low'];
  assert.equal(nearestAllowed('hgh', priorities), 'high');
  assert.equal(nearestAllowed('HIGH', priorities), 'high');
  assert.equal(nearestAllowed('meduim', priorities), 'medium');
  assert.equal(nearestAllowed('red-01', ['RED-01', 'RED-11']), 'RED-01');
});

test('a word that is far from all others finds none', () => {
  assert.equal(nearestAllowed('quarterly', ['high', 'medium', 'low']), undefined);
  assert.equal(nearestAllowed('', ['high']), undefined);
  assert.equal(nearestAllowed('high', []), undefined);
});

test('the last part of an id finds the id with its group', () => {
  assert.equal(nearestAllowed('first-steps', ['guide/first-stops', 'guide/first-steps']), 'guide/first-steps');
});

test('a text of a thousand words is no slip, and costs no time', () => {
  assert.equal(nearestAllowed('high '.repeat(200_000), ['high']), undefined);
});

test('the question names the word, or is left out', () => {
  assert.equal(didYouMean('hgh', ['high', 'low']), ' Did you mean `high`?');
  assert.equal(didYouMean('urgent', ['high', 'low']), '');
});

test('a long list of what is allowed is cut, and says by how much', () => {
  assert.equal(allowedList(['a', 'b']), ' Allowed: a, b.');
  assert.equal(allowedList(['a', 'b', 'c', 'd'], 2), ' Allowed: a, b and 2 more.');
  assert.equal(allowedList([]), '');
});

test('of words that are equally near, the one with the same letters is meant', () => {
  assert.equal(nearestAllowed('titel', ['site', 'title', 'name']), 'title');
  assert.equal(nearestAllowed('siet', ['tie', 'site']), 'site');
});
