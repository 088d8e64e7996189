import assert from 'node:assert/strict';
import { test } from 'node:test';
import { WHOLE, type View } from '../../../src/compare-tools/view.ts';
import { readView, writeView } from '../../../src/compare-tools/view-address.ts';
import { OFFER } from './small-comparison.ts';

const EVERYTHING: View = {
  words: 'a & b, c',
  choices: {
    in: 'retention',
    model: 'outside',
    account: 'personal',
    vendor: 'Beta Ltd',
    verdict: 'allowed',
    'trait-makers': 'zeta',
  },
  hidden: ['audit'],
  sort: { column: 'retention', isDescending: true },
  marked: ['gamma/only', 'alpha/home'],
  isSideBySide: true,
};

test('an address carries the whole view and gives it back', () => {
  assert.deepEqual(readView(OFFER, writeView(EVERYTHING)), { view: EVERYTHING, problems: [] });
});

test('the whole comparison needs no query', () => {
  assert.equal(writeView(WHOLE), '');
  assert.deepEqual(readView(OFFER, '').view, { ...WHOLE, sort: undefined });
});

test('a link stays readable', () => {
  assert.equal(writeView({ ...WHOLE, marked: ['a/b', 'c/d'] }), '?compare=a/b,c/d');
});

for (const [query, said] of [
  ['?vendor=Nobody', 'The link asks for the vendor “Nobody”, which this comparison does not have. It was left out.'],
  [
    '?hide=retention,price',
    'The link asks for the column “price”, which this comparison does not have. It was left out.',
  ],
  ['?sort=-price', 'The link asks for the column “price”, which this comparison does not have. It was left out.'],
  [
    '?compare=gone/plan',
    'The link asks for the plan “gone/plan”, which this comparison does not have. It was left out.',
  ],
  [
    '?compare=alpha/home&view=side',
    'The link compares plans side by side, but names fewer than two that exist. Mark two or more below.',
  ],
] as const) {
  test(`${query} is explained, and the rest of the link still works`, () => {
    const { view, problems } = readView(OFFER, `${query}&words=log`);
    assert.deepEqual(problems, [said]);
    assert.equal(view.words, 'log');
    assert.equal(view.sort, undefined);
    assert.equal(view.choices.vendor, undefined);
    assert.equal(view.isSideBySide, false);
  });
}

test('more plans than fit side by side are left out, and that is said', () => {
  const plans = new Map(['a', 'b', 'c', 'd', 'e'].map((key) => [key, key]));
  const { view, problems } = readView({ ...OFFER, plans }, '?compare=a,b,c,d,e&view=side');
  assert.deepEqual(view.marked, ['a', 'b', 'c', 'd']);
  assert.equal(view.isSideBySide, true);
  assert.deepEqual(problems, ['The link compares 5 plans. 4 fit side by side; the others were left out.']);
});

test('what strangers add to an address does not grow the page', () => {
  const { view, problems } = readView(OFFER, `?words=${'x'.repeat(500)}&vendor=${'y'.repeat(500)}&utm_source=z`);
  assert.equal(view.words.length, 80);
  assert.equal(problems.length, 1);
  assert.ok((problems[0]?.length ?? 0) < 200);
});

test('a link with a thousand mistakes is answered in a few sentences', () => {
  const hidden = Array.from({ length: 1000 }, (_, index) => `no-${index}`).join(',');
  const { problems } = readView(OFFER, `?hide=${hidden}`);
  assert.equal(problems.length, 6);
  assert.equal(problems.at(-1), '995 more parts of the link were left out.');
});
