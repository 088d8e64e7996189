import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { NormativeContent } from '../../../src/model/schema/normative-parts.ts';
import { compare } from '../../../src/policy/compare.ts';
import { analysedDates } from '../../../src/policy/dates.ts';
import { normativeContent, policyOf } from '../../../src/versions/normative-content.ts';
import { snapshotFiles } from '../../../src/versions/snapshot-files.ts';
import { writtenAndRead } from './written-and-read.ts';
import { handbook } from '../api/default-handbook.ts';
import { after, EDITS, edited, first } from './editions.ts';

const textOf = (content: NormativeContent) => JSON.stringify(snapshotFiles(content, []));

test('every answer of today can be computed from the snapshot alone, on every day on which a rule begins or ends', () => {
  const kept = policyOf(writtenAndRead(normativeContent(handbook)));
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
  assert.equal(textOf(normativeContent(again)), textOf(normativeContent(handbook)));
});

test('what is written and read again is the same', () => {
  assert.deepEqual(writtenAndRead(first), first);
  assert.deepEqual(writtenAndRead(normativeContent(handbook)), normativeContent(handbook));
});

for (const [name, edit] of Object.entries(EDITS)) {
  const binds = !['fact', 'why', 'minutes', 'help'].includes(name);
  test(`${edit[0]}, ${name}: ${binds ? 'binds' : 'binds nobody, so it is no part of a version'}`, () => {
    const same = textOf(after(edit)) === textOf(first);
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
