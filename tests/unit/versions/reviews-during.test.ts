import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ruleReviewsDuring } from '../../../src/versions/reviews-during.ts';
import { edited } from '../versions/editions.ts';

const { reviewedFiles } = edited([
  'rules/rules.yaml',
  'reviewed: 2026-11-01',
  `reviews:
  - { on: 2026-11-20, by: mira-k, outcome: changed }
  - { on: 2026-11-01, by: owner, outcome: confirmed }`,
]);

test('who reviewed the rules while a version was in force is listed, oldest first, and nobody else', () => {
  const during = (from: string, until: string) =>
    ruleReviewsDuring(reviewedFiles, from, until).map(({ on, by, outcome, files }) => [on, by, outcome, ...files]);
  const [first, second] = [
    ['2026-11-01', 'owner', 'confirmed', 'rules/rules.yaml'],
    ['2026-11-20', 'mira-k', 'changed', 'rules/rules.yaml'],
  ];
  assert.deepEqual(during('2026-11-01', '2026-11-20'), [first, second]);
  assert.deepEqual(during('2026-11-02', '2026-11-30'), [second]);
  assert.deepEqual(during('2026-11-21', '2026-11-30'), []);
});

test('files that were reviewed alike stand together', () => {
  const [file] = reviewedFiles.filter(({ kind }) => kind === 'rule');
  assert.ok(file);
  const more = [file, { ...file, at: { ...file.at, file: 'rules/more.yaml' } }];
  assert.deepEqual(
    ruleReviewsDuring(more, '2026-11-20', '2026-11-20').map(({ files }) => files),
    [['rules/more.yaml', 'rules/rules.yaml']],
  );
});
