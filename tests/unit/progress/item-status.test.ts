import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ItemEntry } from '../../../src/progress/item-entry.ts';
import { statusOf, type ItemText } from '../../../src/progress/item-status.ts';

const item: ItemText = { textDigest: '00000000000000aa', everyMonths: 'once' };
const done: ItemEntry = {
  state: 'done',
  since: '2026-11-10',
  text: '00000000000000aa',
  at: '2026-11-10T10:00:00.000Z',
};
const today = '2026-11-22';

test('what nobody has touched is to do', () => {
  assert.deepEqual(statusOf(undefined, item, today), {
    state: 'to-do',
    isReworded: false,
    needsReconfirmation: false,
    due: undefined,
    isOverdue: false,
  });
});

test('a reworded item stays done and says that its wording changed', () => {
  const { state, isReworded, needsReconfirmation } = statusOf(done, { ...item, textDigest: '00000000000000bb' }, today);
  assert.deepEqual(
    { state, isReworded, needsReconfirmation },
    { state: 'done', isReworded: true, needsReconfirmation: false },
  );
});

const changes: [name: string, since: string, text: string, asks: boolean][] = [
  ['ticked before the day of the change', '2026-11-10', '00000000000000aa', true],
  ['ticked on that day with the old wording', '2026-11-15', '00000000000000aa', true],
  ['ticked on that day with the new wording', '2026-11-15', '00000000000000bb', false],
  ['ticked after it', '2026-11-16', '00000000000000bb', false],
  ['ticked after it, and reworded since', '2026-11-16', '00000000000000cc', false],
];
for (const [name, since, text, asks] of changes) {
  test(`a materially changed item ${asks ? 'asks again' : 'does not ask again'}: ${name}`, () => {
    const changed = { ...item, textDigest: '00000000000000bb', changedMaterially: '2026-11-15' };
    const { state, needsReconfirmation } = statusOf({ ...done, since, text }, changed, today);
    assert.deepEqual({ state, needsReconfirmation }, { state: asks ? 'to-do' : 'done', needsReconfirmation: asks });
  });
}

test('a reason why something does not apply is asked for again after a material change', () => {
  const entry: ItemEntry = { ...done, state: 'not-applicable', reason: 'No such machines' };
  assert.equal(statusOf(entry, { ...item, changedMaterially: '2026-11-15' }, today).needsReconfirmation, true);
});

test('a change that is announced asks nothing before its day, and a tick with a clock that is behind holds', () => {
  const announced = { ...item, changedMaterially: '2026-12-15' };
  assert.equal(statusOf(done, announced, today).needsReconfirmation, false);
  assert.equal(statusOf(done, announced, '2026-12-15').needsReconfirmation, true);
  assert.equal(statusOf({ ...done, since: '1999-12-31' }, announced, '1999-12-31').state, 'done');
});

test('something recurring is due again on the same day months later, and counts as to do from the next day on', () => {
  const recurring = { ...item, everyMonths: 3 };
  const before = statusOf({ ...done, since: '2026-08-22' }, recurring, today);
  assert.deepEqual([before.state, before.due, before.isOverdue], ['done', '2026-11-22', false]);
  const after = statusOf({ ...done, since: '2026-08-21' }, recurring, today);
  assert.deepEqual([after.state, after.due, after.isOverdue], ['to-do', '2026-11-21', true]);
});

test('the last day of a month recurs on the last day of a shorter one', () => {
  assert.equal(statusOf({ ...done, since: '2026-08-31' }, { ...item, everyMonths: 1 }, today).due, '2026-09-30');
});
