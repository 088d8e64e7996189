import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesText } from '../../../src/commands/check/changes-text.ts';
import { policyChanges } from '../../../src/policy/policy-changes.ts';
import { approval, ON, permission, prohibition, requirement, smallPolicy } from '../policy/fixture.ts';

const P = permission('P-01');
const LABELS = { uses: ['labels'], traits: { model: ['outside'] } };
const before = smallPolicy([P, prohibition('N-01', { scope: LABELS })]);

test('the changes are told in words, loosened ones first', () => {
  const scope = { divisions: ['applied'], tools: ['beta'], uses: ['code'] };
  const after = smallPolicy([P, approval('A-01', ['slow'], { scope })]);
  assert.equal(
    changesText('../main', policyChanges(before, after, ON)),
    `Compared with ../main

From 2026-11-22: 30 of 90 answers change.
  Loosened
    - 24 answers become allowed (were prohibited): any division, any plan with “Outside model”, any data, Labels
  Tightened
    - 6 answers become approval by Slow lane (were allowed): Applied AI, Beta, any data, Product code`,
  );
});

test('a rule that begins later shows its effect from that day on, and one that ends until then', () => {
  const after = smallPolicy([
    P,
    prohibition('N-01', { scope: LABELS }),
    requirement('R-01', ['review'], { scope: { uses: ['docs'] }, effective: '2027-01-01', expires: '2027-01-31' }),
  ]);
  assert.deepEqual(
    policyChanges(before, after, ON).map(({ from, until, changed }) => [from, until, changed]),
    [
      ['2026-11-22', '2026-12-31', 0],
      ['2027-01-01', '2027-01-31', 30],
      ['2027-02-01', null, 0],
    ],
  );
});

test('days on which nothing changes between the two are not told apart', () => {
  const both = smallPolicy([P, requirement('R-01', ['review'], { effective: '2027-01-01' })]);
  assert.deepEqual(policyChanges(both, both, ON).length, 1);
  assert.match(changesText('x', policyChanges(both, both, ON)), /From 2026-11-22: none of the 90 answers changes\.$/);
});

test('answers are compared from the first day on which both policies hold', () => {
  const next = smallPolicy([P], { policy: { version: 4, date: '2027-06-01' } });
  assert.deepEqual(policyChanges(before, next, ON)[0]?.from, '2027-06-01');
  assert.deepEqual(policyChanges(next, before, ON)[0]?.from, '2027-06-01');
});

test('what only one of the policies can be asked about is told with its answers', () => {
  const uses = [...before.organization.uses, { id: 'sandbox', name: 'Sandbox' }];
  const grown = smallPolicy([P, prohibition('N-01', { scope: LABELS })], { uses });
  const words = /\n {2}(\w+)\n {4}- use “Sandbox”: 30 questions, 30 unanswered$/;
  assert.equal(words.exec(changesText('x', policyChanges(before, grown, ON)))?.[1], 'New');
  assert.equal(words.exec(changesText('x', policyChanges(grown, before, ON)))?.[1], 'Gone');
});
