import assert from 'node:assert/strict';
import { test } from 'node:test';
import { versionSnapshot } from '../../../src/model/schema/version-snapshot.ts';
import { compare } from '../../../src/policy/compare.ts';
import { analysedDates } from '../../../src/policy/dates.ts';
import { normativeContent, policyOf } from '../../../src/versions/normative-content.ts';
import { snapshotText } from '../../../src/versions/snapshot-text.ts';
import { handbook } from '../api/default-handbook.ts';
import { after, EDITS, edited, first } from './editions.ts';

test('every answer of today can be computed from the snapshot alone, on every day on which a rule begins or ends', () => {
  const kept = policyOf(versionSnapshot.parse(JSON.parse(snapshotText(normativeContent(handbook)))));
  for (const day of analysedDates(handbook)) {
    const { compared, changed, onlyBefore, onlyAfter } = compare(kept, handbook, day);
    assert.ok(compared > 1000, day);
    assert.deepEqual([changed, onlyBefore, onlyAfter], [0, [], []], day);
  }
});

test('the same content gives the same bytes', () => {
  const again = structuredClone(handbook);
  again.rules.reverse();
  again.tools.reverse();
  again.checklists.reverse();
  assert.equal(snapshotText(normativeContent(again)), snapshotText(normativeContent(handbook)));
});

test('what is written and read again is the same', () => {
  assert.deepEqual(versionSnapshot.parse(JSON.parse(snapshotText(first))), first);
});

for (const [name, edit] of Object.entries(EDITS)) {
  const binds = !['fact', 'why', 'minutes', 'help'].includes(name);
  test(`${edit[0]}, ${name}: ${binds ? 'binds' : 'binds nobody, so it is no part of a version'}`, () => {
    const same = snapshotText(after(edit)) === snapshotText(first);
    assert.equal(same, !binds);
  });
}

test('what a path has people agree to stands in the version', () => {
  assert.deepEqual(first.paths, [
    {
      id: 'engineers',
      title: 'Path for engineers',
      statement: 'I have read the rules and will follow them.',
      rules: ['RED-01'],
      checklists: ['before-you-start'],
      passingPercent: 80,
    },
  ]);
  assert.equal(edited().versions.length, 1);
});
