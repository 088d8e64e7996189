import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fitsView, sortedPlans } from '../../../src/compare-tools/choose-plans.ts';
import { WHOLE, type View } from '../../../src/compare-tools/view.ts';
import { ROWS } from './small-comparison.ts';

const keys = (view: Partial<View>) => ROWS.filter((row) => fitsView({ ...WHOLE, ...view }, row)).map(({ key }) => key);
const order = (column: string, isDescending: boolean) =>
  sortedPlans({ ...WHOLE, sort: { column, isDescending } }, ROWS).map(({ key }) => key);

test('without a filter every plan is shown', () => {
  assert.equal(keys({}).length, ROWS.length);
});

for (const [name, view, expected] of [
  ['words are looked for in every column', { words: '30 DAYS' }, ['beta/team']],
  ['every word has to occur', { words: 'days log' }, ['beta/team']],
  ['other names count', { words: 'Первый' }, ['alpha/home']],
  ['words can be looked for in one column', { words: 'days', choices: { in: 'audit' } }, ['beta/team']],
  ['a column that is not established holds no words', { words: 'undefined', choices: { in: 'retention' } }, []],
  ['whose model', { choices: { model: 'own' } }, ['gamma/only']],
  ['account', { choices: { account: 'personal' } }, ['alpha/home']],
  ['one of several values of a trait', { choices: { 'trait-makers': 'zeta' } }, ['beta/team']],
  ['vendor', { choices: { vendor: 'Beta Ltd' } }, ['beta/team']],
  ['choices count together', { choices: { vendor: 'Acme', account: 'own' } }, ['gamma/only']],
] as [string, Partial<View>, string[]][]) {
  test(`filter: ${name}`, () => assert.deepEqual(keys(view), expected));
}

test('a verdict filters only where verdicts are known', () => {
  const view: View = { ...WHOLE, choices: { verdict: 'allowed' } };
  const [first] = ROWS;
  assert.ok(first);
  assert.equal(fitsView(view, first), true);
  assert.equal(fitsView(view, { ...first, verdict: 'prohibited' }), false);
  assert.equal(fitsView(view, { ...first, verdict: 'allowed' }), true);
});

test('numbers sort as numbers; what is not established and what nobody listed come last, in both directions', () => {
  assert.deepEqual(order('retention', false), ['gamma/only', 'alpha/home', 'beta/team', 'unlisted/unlisted']);
  assert.deepEqual(order('retention', true), ['alpha/home', 'gamma/only', 'beta/team', 'unlisted/unlisted']);
});

test('verdicts sort from the laxest to the strictest', () => {
  const rows = ROWS.slice(0, 3).map((row, index) => ({
    ...row,
    verdict: (['prohibited', 'allowed', 'approval'] as const)[index],
  }));
  const sorted = sortedPlans({ ...WHOLE, sort: { column: 'verdict', isDescending: false } }, rows);
  assert.deepEqual(
    sorted.map(({ verdict }) => verdict),
    ['allowed', 'approval', 'prohibited'],
  );
});

test('without a sort the directory keeps its order', () => {
  assert.deepEqual(sortedPlans(WHOLE, ROWS), ROWS);
});
