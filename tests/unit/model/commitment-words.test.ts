import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periodInWords, periodOf } from '../../../src/model/commitment-words.ts';
import type { Commitment } from '../../../src/model/schema/commitment.ts';

const PERIODS: [amount: number, unit: Commitment['unit'], words: string][] = [
  [1, 'hours', 'one hour'],
  [1, 'working-days', 'one working day'],
  [2, 'hours', 'two hours'],
  [10, 'working-days', 'ten working days'],
  [11, 'days', '11 days'],
  [12, 'months', '12 months'],
  [120, 'days', '120 days'],
];

for (const [amount, unit, words] of PERIODS) {
  test(`${amount} ${unit} reads "${words}"`, () => assert.equal(periodInWords({ amount, unit }), words));
}

const commitments: Commitment[] = [
  { id: 'grant-lasts', name: 'How long a grant lasts', amount: 12, unit: 'months' },
  { id: 'reply', name: 'Replying', amount: 1, unit: 'working-days', retired: '2026-12-01' },
];

test('a commitment is found by its id; one that is retired on the day or was never made has no period', () => {
  assert.equal(periodOf({ commitments }, 'grant-lasts', '2026-12-01'), '12 months');
  assert.equal(periodOf({ commitments }, 'reply', '2026-11-30'), 'one working day');
  assert.equal(periodOf({ commitments }, 'reply', '2026-12-01'), undefined);
  assert.equal(periodOf({ commitments }, 'grant', '2026-12-01'), undefined);
});
