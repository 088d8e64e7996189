import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compare } from '../../../src/policy/compare.ts';
import type { PolicyRule } from '../../../src/policy/policy-input.ts';
import { approval, ON, permission, prohibition, requirement, smallPolicy } from './fixture.ts';

const words = (before: PolicyRule[], after: PolicyRule[]) =>
  compare(smallPolicy(before), smallPolicy(after), ON).changes.map((change) => change.words);

const P = permission('P-01');

test('a changed verdict is told with the questions it concerns, loosened ones first', () => {
  const before = [P, prohibition('N-01', { scope: { uses: ['labels'], traits: { model: ['outside'] } } })];
  const after = [P, approval('A-01', ['slow'], { scope: { divisions: ['applied'], tools: ['beta'], uses: ['code'] } })];
  assert.deepEqual(words(before, after), [
    '24 answers become allowed (were prohibited): any division, any plan with “Outside model”, any data, Labels',
    '6 answers become approval by Slow lane (were allowed): Applied AI, Beta, any data, Product code',
  ]);
});

test('the same verdict with other conditions or routes is told by what is gained and lost', () => {
  const scope = { tools: ['gamma'], divisions: ['product'], data: ['secret'], uses: ['docs'] };
  const [review, label] = [requirement('R-01', ['review'], { scope }), requirement('R-02', ['label'], { scope })];
  const one = ': Product, Gamma, Secret, Documentation';
  assert.deepEqual(words([P, review], [P, review, label]), [`1 answer stays conditional, now with Label${one}`]);
  assert.deepEqual(words([P, review, label], [P, label]), [`1 answer stays conditional, no longer with Review${one}`]);
  assert.deepEqual(words([P, review], [P, label]), [
    `1 answer stays conditional, now with Label, no longer with Review${one}`,
  ]);
  assert.deepEqual(words([P], [P, review]), [`1 answer becomes conditional (was allowed)${one}`]);
});

test('equal policies have no changes, and other reasons or rules behind the same answer are none', () => {
  assert.deepEqual(words([P], [permission('P-09')]), []);
});

test('values of only one policy are told with the answers they have there', () => {
  const before = smallPolicy([P]);
  const uses = [...before.organization.uses, { id: 'sandbox', name: 'Sandbox' }];
  const after = smallPolicy([P], { uses });
  const grown = compare(before, after, ON);
  assert.deepEqual(grown.onlyAfter, [
    {
      part: 'use',
      id: 'sandbox',
      name: 'Sandbox',
      verdicts: { gap: 30 },
      words: 'use “Sandbox”: 30 questions, 30 unanswered',
    },
  ]);
  assert.deepEqual([grown.compared, grown.changed, grown.onlyBefore], [90, 0, []]);
  assert.deepEqual(
    compare(after, before, ON).onlyBefore.map(({ id }) => id),
    ['sandbox'],
  );
});
