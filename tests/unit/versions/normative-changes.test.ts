import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notMinor } from '../../../src/versions/minor.ts';
import { normativeChanges, type ChangeWeight } from '../../../src/versions/normative-changes.ts';
import { after, EDITS, first, type Edit } from './editions.ts';

const NEW_RULE: Edit = [
  'rules/rules.yaml',
  '  - id: RED-01',
  '  - id: REQ-02\n    kind: requirement\n    title: Review\n    text: You must have it reviewed.\n    reason: People see more.\n    scope: { traits: { model: [outside] }, uses: [code] }\n    effective: 2026-11-01\n    redundant: intended\n    redundantReason: For the test.\n    conditions: [review]\n\n  - id: RED-01',
];

const CASES: [Edit, ChangeWeight | undefined, string][] = [
  [EDITS.reworded, 'wording', 'rule RED-01: text reworded'],
  [EDITS.scope, 'substance', 'rule RED-01: scope changed'],
  [EDITS.condition, 'substance', 'rule BASE-01: conditions changed'],
  [EDITS.title, 'name', 'rule RED-01: title renamed'],
  [EDITS.item, 'wording', 'item company-login: statement reworded'],
  [EDITS.plan, 'substance', 'plan alpha/team: traits changed'],
  [EDITS.statement, 'wording', 'path engineers: statement reworded'],
  [EDITS.preferred, 'substance', 'preferred tools: order changed'],
  [EDITS.days, 'substance', 'route new-tool: workingDays changed'],
  [NEW_RULE, 'substance', 'rule REQ-02: added'],
];

for (const [edit, weight, words] of CASES) {
  test(`${words}: ${weight}`, () => {
    const changes = normativeChanges(first, after(edit));
    assert.deepEqual(
      changes.map((change) => [change.weight, change.words]),
      [[weight, words]],
    );
  });
}

test('what is gone is told, and never minor', () => {
  const changes = normativeChanges(after(NEW_RULE), first);
  assert.deepEqual(
    changes.map(({ words, weight }) => [words, weight]),
    [['rule REQ-02: removed', 'substance']],
  );
});

test('values in another order change nothing that binds', () => {
  const turned = { ...first, uses: [...first.uses].reverse(), conditions: [...first.conditions].reverse() };
  assert.deepEqual(normativeChanges(first, turned), []);
});

test('a new wording is minor once somebody approved it under its id; a new scope never is', () => {
  const fixes = (...ids: string[]) => ({ wordingFixes: { approvedBy: 'owner', ids } });
  const heavy = (edits: Edit[], ...ids: string[]) =>
    notMinor(normativeChanges(first, after(...edits)), fixes(...ids)).map(({ id }) => id);
  assert.deepEqual(heavy([EDITS.reworded]), ['RED-01']);
  assert.deepEqual(heavy([EDITS.reworded], 'RED-01'), []);
  assert.deepEqual(heavy([EDITS.reworded, EDITS.item], 'RED-01'), ['company-login']);
  assert.deepEqual(heavy([EDITS.reworded, EDITS.scope], 'RED-01'), ['RED-01']);
  assert.deepEqual(heavy([EDITS.title]), []);
});
