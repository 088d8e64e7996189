import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WHOLE, type View } from '../../../src/compare-tools/view.ts';
import { countInWords, markedInWords, teachersInWords, viewInWords } from '../../../src/compare-tools/view-in-words.ts';
import { OFFER, ROWS } from './small-comparison.ts';

const [alpha, beta, gamma] = ROWS;
const said = (view: Partial<View>) => viewInWords({ ...WHOLE, ...view }, OFFER).join(' ');

test('the count says how many are shown, how many are not, and whose models write', () => {
  assert.equal(countInWords(ROWS, 4), 'All 4 plans shown. An outside model writes in 3 of them.');
  assert.equal(
    countInWords(ROWS.slice(0, 1), 4),
    '1 of 4 plans shown, 3 hidden by the filter. An outside model writes in it.',
  );
  assert.equal(
    countInWords(ROWS.slice(2, 3), 4),
    '1 of 4 plans shown, 3 hidden by the filter. No outside model writes in it.',
  );
  assert.equal(countInWords([], 4), 'None of the 4 plans fits the filter.');
});

test('a filter, an order and missing columns are said, so that paper tells what it leaves out', () => {
  assert.equal(said({}), '');
  assert.equal(
    said({
      words: ' 30 ',
      choices: { in: 'retention', vendor: 'Acme' },
      hidden: ['audit'],
      sort: { column: 'retention', isDescending: true },
    }),
    'Filter: “30” in Retention; vendor Acme. Sorted by Retention, descending. Left out: Audit evidence.',
  );
  assert.equal(said({ choices: { 'trait-makers': 'zeta' } }), 'Filter: trait-makers Zeta.');
  assert.equal(said({ words: 'x' }), 'Filter: “x” in any column.');
});

test('verdicts are said with what they are for and their day, and only once everything is chosen', () => {
  const choices = { division: 'applied', data: 'public', verdict: 'allowed' };
  assert.equal(said({ choices }), 'Choose division, data and use to see verdicts.');
  assert.equal(
    said({ choices: { ...choices, use: 'code' } }),
    'Filter: verdict Allowed. Verdicts for: division Applied AI; data Public; use Product code; as of 22 November 2026.',
  );
});

test('side by side, only what still counts is said', () => {
  assert.equal(said({ isSideBySide: true, words: 'x', hidden: ['audit'] }), 'Left out: Audit evidence.');
});

test('setting tools side by side says that switching tools is not switching teachers', () => {
  assert.ok(alpha && beta && gamma);
  assert.match(teachersInWords([alpha, beta]), /on every one of these\. Moving between them changes the contract/);
  assert.match(teachersInWords([alpha, gamma]), /on one of these 2\.$/);
  assert.match(teachersInWords([alpha, beta, gamma]), /on 2 of these 3\. Moving among those/);
  assert.match(teachersInWords([gamma]), /No outside lab serves the model/);
  const unsaid = [alpha, beta].map((row) => ({ ...row, model: '' }));
  assert.equal(teachersInWords(unsaid), '');
  assert.equal(countInWords(unsaid, 2), 'All 2 plans shown.');
});

test('marks are counted, with what to do next', () => {
  assert.equal(markedInWords(1), '1 plan marked. Mark another one to set them side by side.');
  assert.equal(markedInWords(2), '2 plans marked.');
  assert.equal(markedInWords(4), '4 plans marked, the most that fit.');
});
