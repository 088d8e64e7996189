import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scheduleOf } from '../../../src/schedule/schedule.ts';
import type { Edit } from '../versions/editions.ts';
import { exception, on } from './dated.ts';

const lines = (today: string, ...edits: Edit[]) =>
  scheduleOf(on(today, ...edits)).map(({ day, kind, title }) => `${day} ${kind} ${title}`);

test('what begins and ends is told with its first and its last day, until that day is over', () => {
  const dates = exception('effective: 2026-11-25\n    expires: 2026-12-31');
  const of = (today: string) => lines(today, dates).filter((line) => line.includes('EXC-01'));
  const [begins, ends] = [
    '2026-11-25 begins EXC-01 (exception) begins to bind: Product code, unlabelled',
    '2026-12-31 ends EXC-01 (exception) binds for the last day: Product code, unlabelled',
  ];
  assert.deepEqual(of('2026-11-25'), [begins, ends]);
  assert.deepEqual(of('2026-11-26'), [ends]);
  assert.deepEqual(of('2027-01-01'), []);
});

test('a retirement is told with the last day of use', () => {
  const retired: Edit = ['tools/alpha.yaml', 'name: Alpha\n', 'name: Alpha\nretired: 2027-01-01\n'];
  assert.ok(lines('2026-11-22', retired).includes('2026-12-31 ends Alpha is in use for the last day'));
});

test('rules that begin with the version are told as the version', () => {
  const begins = (today: string) => lines(today).filter((line) => line.includes(' begins '));
  assert.deepEqual(begins('2026-11-01'), ['2026-11-01 begins Version 1 of the policy takes effect']);
  assert.deepEqual(begins('2026-11-02'), []);
});

test('reviews of one owner on one day are told together, with what they are about, and stay when they are overdue', () => {
  const events = scheduleOf(on('2027-08-01')).filter(({ kind }) => kind === 'review');
  const [first] = events;
  assert.ok(first && first.day < '2027-08-01');
  assert.equal(first.title, `Reviews due: ${first.details.length} pages`);
  assert.ok(first.details.includes('Alpha'), first.details.join());
  assert.equal(new Set(events.map(({ id }) => id)).size, events.length);
});

test('sources are opened again on their day', () => {
  assert.ok(
    lines('2026-11-22').includes('2027-05-01 recheck Open a source again: A report on limits'),
    lines('2026-11-22').join('\n'),
  );
});
