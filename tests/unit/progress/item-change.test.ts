import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { entry } from '../../../src/progress/entry.ts';
import { changedItem, type ItemChange } from '../../../src/progress/item-change.ts';
import { itemEntries, type ItemEntry } from '../../../src/progress/item-entry.ts';
import { statusOf, type ItemText } from '../../../src/progress/item-status.ts';
import { anyEntry } from './arbitrary.ts';

const today = '2026-11-22';
const item: ItemText = { textDigest: '00000000000000aa', everyMonths: 'once' };
const at = '2026-11-20T10:00:00.000Z';
const done: ItemEntry = {
  state: 'done',
  since: '2026-11-10',
  text: item.textDigest,
  note: 'seen',
  evidence: 'wiki',
  at,
};

const text = fc.string({ maxLength: 12 });
const anyChange: fc.Arbitrary<ItemChange> = fc.oneof(
  fc.record({ state: fc.constantFrom('to-do' as const, 'in-progress' as const, 'done' as const) }),
  fc.record({ reason: text }),
  fc.record({ note: text }),
  fc.record({ evidence: text }),
);
const anyItem: fc.Arbitrary<ItemText> = fc.record({
  textDigest: fc.constantFrom('00000000000000aa', '00000000000000bb'),
  everyMonths: fc.constantFrom('once' as const, 1),
  changedMaterially: fc.constantFrom(undefined, '2026-11-15', '2027-01-01'),
});
const anyFormer = fc.option(anyEntry as fc.Arbitrary<ItemEntry>, { nil: undefined });
const anyDay = fc.constantFrom('1970-01-01', '1999-12-31', '2026-11-01', '2026-11-22', '2100-05-05');

test('whatever is changed, everything else that was written stays, and it can be stored', () => {
  fc.assert(
    fc.property(anyFormer, anyChange, anyItem, anyDay, (former, change, of, day) => {
      const { reason: _, ...after } = { reason: undefined, ...changedItem(former, change, of, day) };
      assert.ok(
        itemEntries.some((schema) => schema.safeParse({ ...changedItem(former, change, of, day), at }).success),
      );
      if (!('note' in change)) assert.equal(after.note, former?.note);
      if (!('evidence' in change)) assert.equal(after.evidence, former?.evidence);
      if ('note' in change || 'evidence' in change) {
        const { note: _n, evidence: _e, at: _a, ...rest } = { at, ...changedItem(former, change, of, day) };
        const {
          note: _on,
          evidence: _oe,
          at: _oa,
          ...was
        } = former ?? { state: 'to-do', since: day, text: of.textDigest };
        assert.deepEqual(rest, was);
      }
    }),
    { numRuns: 3000, seed: 1 },
  );
});

test('a state that somebody sets is the state that counts, whatever the clock says', () => {
  fc.assert(
    fc.property(anyFormer, anyChange, anyItem, anyDay, (former, change, of, day) => {
      if (!('state' in change)) return;
      const parsed = entry.parse({ ...changedItem(former, change, of, day), at });
      assert.equal(statusOf(parsed as ItemEntry, of, day).state, change.state);
    }),
    { numRuns: 3000, seed: 2 },
  );
});

const cases: [name: string, former: ItemEntry | undefined, change: ItemChange, expected: object][] = [
  ['a first tick is of today', undefined, { state: 'done' }, { state: 'done', since: today, text: item.textDigest }],
  ['setting the same state again keeps its day', done, { state: 'done' }, { ...done, at: undefined }],
  ['another state is of today', done, { state: 'to-do' }, { ...done, state: 'to-do', since: today, at: undefined }],
  ['a note keeps state and day', done, { note: 'new' }, { ...done, note: 'new' }],
  ['an empty note takes it away', done, { note: '' }, { ...done, note: undefined }],
  [
    'a note alone opens an entry',
    undefined,
    { note: 'n' },
    { state: 'to-do', since: today, text: item.textDigest, note: 'n' },
  ],
  [
    'a reason makes it not applicable',
    done,
    { reason: 'r' },
    { ...done, state: 'not-applicable', reason: 'r', since: today },
  ],
  [
    'without a reason it is open again',
    { ...done, state: 'not-applicable', reason: 'r' },
    { reason: '' },
    { ...done, state: 'to-do', since: today },
  ],
  [
    'a day that a clock dated ahead is pulled back',
    { ...done, since: '2026-11-29' },
    { state: 'done' },
    { ...done, since: today },
  ],
];
for (const [name, former, change, expected] of cases)
  test(name, () => {
    const plain = (value: object) => JSON.parse(JSON.stringify({ ...value, at: undefined })) as object;
    assert.deepEqual(plain(changedItem(former, change, item, today)), plain(expected));
  });

test('what was ticked before it changed is ticked anew, under the wording of now', () => {
  const changed = { ...item, textDigest: '00000000000000bb', changedMaterially: '2026-11-15' };
  const { since, text: wording } = changedItem(done, { state: 'done' }, changed, today);
  assert.deepEqual([since, wording], [today, changed.textDigest]);
});
