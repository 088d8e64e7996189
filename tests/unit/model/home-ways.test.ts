import assert from 'node:assert/strict';
import { test } from 'node:test';
import { homeWays } from '../../../src/model/home-ways.ts';

type Source = Parameters<typeof homeWays>[0];
const chapters = [
  { id: 'start/engineer', section: 'start' },
  { id: 'guide/first-day', section: 'guide' },
  { id: 'guide/second-day', section: 'guide' },
];
const waysOf = (ways: string[], sections: object[] = []) =>
  homeWays({ organization: { home: { ways } }, sections, chapters } as unknown as Source).map(({ id }) => id);

test('the home page offers the chapters that the organisation names, in its order', () => {
  assert.deepEqual(waysOf(['guide/second-day', 'guide/first-day']), ['guide/second-day', 'guide/first-day']);
});

test('where it names none, the home page offers the start pages', () => {
  assert.deepEqual(waysOf([]), ['start/engineer']);
});

test('the chapters for newcomers are those of the section that says so, whatever it is called', () => {
  assert.deepEqual(waysOf([], [{ id: 'guide', isStart: true }]), ['guide/first-day', 'guide/second-day']);
});
