import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { State } from '../../../src/progress/item-entry.ts';
import { highPriorityWords, progressWords, summaryOf, type Counted } from '../../../src/progress/summary.ts';

const items = (states: string): Counted[] =>
  [...states].map((letter) => ({
    state: ({ t: 'to-do', p: 'in-progress', d: 'done', n: 'not-applicable' } as Record<string, State>)[
      letter.toLowerCase()
    ] as State,
    priority: letter === letter.toUpperCase() ? 'high' : 'low',
  }));

const cases: [states: string, progress: string, high: string][] = [
  ['tttt', '0 of 4 done', 'No high-priority item applies'],
  ['DTtp', '1 of 4 done, 1 in progress', '1 of 2 high-priority items left'],
  ['DDd', 'All 3 done', 'All 2 high-priority items are done'],
  ['Dt', '1 of 2 done', 'The one high-priority item is done'],
  ['dntN', '1 of 2 done, 2 do not apply', 'No high-priority item applies'],
  ['dn', 'All 1 done, 1 does not apply', 'No high-priority item applies'],
  ['nnn', 'Nothing on this list applies.', 'No high-priority item applies'],
  ['', 'There is nothing to do here.', 'No high-priority item applies'],
];
for (const [states, progress, high] of cases) {
  test(`${states || 'no item'}: ${progress}; ${high}`, () => {
    const summary = summaryOf(items(states));
    assert.equal(progressWords(summary), progress);
    assert.equal(highPriorityWords(summary), high);
  });
}
