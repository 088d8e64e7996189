import assert from 'node:assert/strict';
import { test } from 'node:test';
import { recurrenceText } from '../../../src/model/recurrence.ts';
import { nextReview, reviewDueFirst } from '../../../src/model/review-due.ts';
import { recheckDue, sourcePagePath, sourcePages } from '../../../src/model/source-pages.ts';
import { handbookOf, soundWith } from './fixture.ts';

const review = (reviewed: string, reviewEveryMonths: number) => ({
  owner: 'owner',
  effective: reviewed,
  reviewed,
  reviewEveryMonths,
});
const source = handbookOf(soundWith({})).sources[0];
assert.ok(source);

test('the next review is its interval after the last', () => {
  assert.equal(nextReview(review('2026-08-31', 6)), '2027-02-28');
});

test('of several reviews the one that is due first counts, not the oldest', () => {
  const early = review('2026-06-01', 12);
  const late = review('2026-11-01', 3);
  assert.equal(reviewDueFirst([early, late]), late);
  assert.equal(reviewDueFirst([]), undefined);
});

test('a source is due again after its interval', () => {
  assert.equal(recheckDue({ ...source, checked: '2026-08-31', recheckMonths: 6 }), '2027-02-28');
});

test('sources stand in pages, those due first on the first, retired ones on none', () => {
  const many = Array.from({ length: 130 }, (_, index) => ({
    ...source,
    id: `s-${index}`,
    recheckMonths: 1 + (index % 12),
  }));
  const pages = sourcePages([...many, { ...source, id: 'gone', retired: '2026-11-02' }], '2026-11-02');
  assert.equal(pages.flat().length, 130);
  assert.equal(
    pages.flat().some(({ id }) => id === 'gone'),
    false,
  );
  const due = pages.flat().map(recheckDue);
  assert.deepEqual(due, [...due].sort());
  assert.deepEqual(
    pages.map((_, index) => sourcePagePath(index + 1)),
    ['/sources/', '/sources/2/', '/sources/3/'],
  );
  assert.deepEqual(sourcePages([], '2026-11-02'), [[]], 'there is always a first page');
});

test('a recurrence reads as a phrase', () => {
  assert.deepEqual([1, 3, 12, 'once' as const].map(recurrenceText), [
    'Every month',
    'Every 3 months',
    'Every year',
    'Once',
  ]);
});
