import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Handbook } from '../../../src/model/handbook.ts';
import { decide } from '../../../src/policy/decide.ts';
import { policyDay } from '../../../src/policy/policy-day.ts';
import { questionsOf } from '../../../src/policy/question.ts';
import { handbookInForce } from '../../../src/versions/handbook-in-force.ts';
import { normativeContent, policyOf } from '../../../src/versions/normative-content.ts';
import { publishedContent } from '../../../src/versions/published-content.ts';
import { TODAY } from '../model/fixture.ts';
import { after, EDITS, edited, first, stated, version, type Edit } from './editions.ts';

const COMING = '2026-12-01';
const NEXT = stated(2, COMING);

/** Returns the sound handbook after edits that version 2 publishes for a day that is still to come. */
function announced(...edits: Edit[]): Handbook {
  const handbook = edited(NEXT, ...edits);
  return { ...handbook, versions: [version(1, first), version(2, after(NEXT, ...edits), 'material', COMING)] };
}

test('a version whose first day has come is the handbook as it is written', () => {
  const handbook = announced(EDITS.reworded);
  for (const today of [COMING, '2027-01-01']) {
    const then = { ...handbook, today };
    assert.equal(handbookInForce(then), then);
  }
});

test('until its first day a version changes nothing of what binds, whatever it changes', () => {
  const edits = Object.values(EDITS);
  fc.assert(
    fc.property(fc.subarray(edits), (chosen) => {
      const inForce = handbookInForce(announced(...chosen));
      assert.deepEqual(normativeContent(inForce), first);
      assert.deepEqual(publishedContent(inForce), version(1, first).content);
      assert.equal(inForce.organization.policy.version, 1);
      assert.deepEqual(inForce.versions.map(({ number }) => number), [1]);
      assert.equal(inForce.announced?.organization.policy.version, 2);
    }),
    { numRuns: 50 },
  );
});
