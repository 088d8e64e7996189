import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedReviewProblems } from '../../../src/check/changed-review-problems.ts';
import type { ReviewedFile } from '../../../src/model/handbook.ts';
import { edited, type Edit } from '../versions/editions.ts';

const CHAPTER = 'handbook/guide/first-steps.mdx';
const MATTER: readonly [string, string] = ['reviewed: 2026-11-01', 'reviewed: 2026-11-20'];
const confirmed: Edit = [CHAPTER, ...MATTER];
const recorded = (outcome: string): Edit => [
  CHAPTER,
  'reviewed: 2026-11-01',
  `reviews:\n  - { on: 2026-11-20, by: owner, outcome: ${outcome} }`,
];
const rewritten: Edit = [CHAPTER, 'title: ', 'title: The '];

const found = (...edits: Edit[]) =>
  changedReviewProblems(edited().reviewedFiles, edited(...edits).reviewedFiles).map(
    ({ kind, file }) => `${kind} ${file}`,
  );

test('a change that rewrites a text and confirms it is doubted', () => {
  for (const review of [confirmed, recorded('confirmed')])
    assert.deepEqual(found(rewritten, review), [`change-confirmed-unread ${CHAPTER}`]);
});

test('a change that rewrites a text and says so, or says nothing of a review, is not', () => {
  assert.deepEqual(found(rewritten, recorded('changed')), []);
  assert.deepEqual(found(rewritten), []);
  assert.deepEqual(found(confirmed), []);
});

const file = (number: number, more: Partial<ReviewedFile> = {}): ReviewedFile => ({
  kind: 'chapter',
  id: `guide/${number}`,
  title: `Chapter ${number}`,
  digest: 'same',
  at: { file: `handbook/guide/${number}.mdx`, line: 5, column: 1 },
  owner: 'owner',
  effective: '2026-11-01',
  reviewed: '2026-11-01',
  reviewEveryMonths: 6,
  ...more,
});
const files = (count: number, more?: Partial<ReviewedFile>) =>
  Array.from({ length: count }, (_, index) => file(index, more));

test('days that move on ten files or more, and nothing else, are doubted once', () => {
  const moved = { reviewed: '2026-11-20' };
  assert.deepEqual(changedReviewProblems(files(9), files(9, moved)), []);
  const [problem, ...others] = changedReviewProblems(files(12), files(12, moved));
  assert.deepEqual(others, []);
  assert.equal(problem?.kind, 'change-of-many-reviews');
  assert.match(problem.message, /confirms 12 files .*handbook\/guide\/0\.mdx.* and 9 more\.$/);
});

test('files that the change brings, or whose text it puts right, are not counted', () => {
  const moved = { reviewed: '2026-11-20' };
  assert.deepEqual(changedReviewProblems([], files(20, moved)), []);
  const reviews = [{ on: '2026-11-20', by: 'owner', outcome: 'changed' as const }];
  assert.deepEqual(changedReviewProblems(files(20), files(20, { ...moved, digest: 'new', reviews })), []);
});
