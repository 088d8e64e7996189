import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decisionsDocument, type DecisionsDocument } from '../../../src/api/decisions-document.ts';
import { documentOf } from '../../../src/api/documents.ts';
import { earlierDecisions } from '../../../src/api/earlier-decisions.ts';
import { decide } from '../../../src/policy/decide.ts';
import { handbookInForce } from '../../../src/versions/handbook-in-force.ts';
import { handbook, TODAY } from './default-handbook.ts';
import { ADDED_RULE, SECOND_DAY, twoVersions } from './two-versions.ts';

const byId = (rules: DecisionsDocument['policy']['rules']) => rules.toSorted((a, b) => (a.id < b.id ? -1 : 1));

const CODEX = { division: 'product', tool: 'codex', plan: 'enterprise', data: 'internal', use: 'product-code' };

test('decisions.json names the versions before its own, and says nothing while there is none', () => {
  assert.equal(documentOf(handbook, 'decisions').earlier, undefined);
  assert.deepEqual(documentOf(twoVersions, 'decisions').earlier, [
    { version: 1, begins: TODAY, url: 'https://handbook.example/api/v1/decisions/1.json' },
  ]);
});

test('the decisions of an earlier version are in the form of decisions.json, as it was published, and end with its last day', () => {
  assert.equal(earlierDecisions(handbook).size, 0);
  const first = earlierDecisions(twoVersions).get(1)?.() ?? assert.fail();
  const document = JSON.parse(JSON.stringify(first));
  assert.deepEqual(decisionsDocument.parse(document), document);
  assert.deepEqual(
    [first.policyVersion, first.asOf, first.validUntil, first.replaced],
    [1, TODAY, '2026-11-25', SECOND_DAY],
  );
  assert.deepEqual(byId(first.policy.rules), byId(documentOf(handbook, 'decisions').policy.rules));
  assert.deepEqual(decide(first.policy, CODEX, TODAY), decide(handbook, CODEX, TODAY));
  assert.deepEqual(decide(twoVersions, CODEX, SECOND_DAY).deciding, [ADDED_RULE]);
});

test('each version ends where the next one begins, and a version that is still to come leaves them as they are', () => {
  const [one] = twoVersions.versions;
  assert.ok(one);
  const two = { ...one, number: 2, content: { ...one.content, policy: { version: 2, date: '2026-11-24' } } };
  const policy = { ...twoVersions.organization.policy, version: 3 };
  const three = {
    ...twoVersions,
    organization: { ...twoVersions.organization, policy },
    versions: [one, two],
  };
  assert.deepEqual(
    [...earlierDecisions(three)].map(([number, makeDocument]) => {
      const { asOf, replaced } = makeDocument();
      return [number, asOf, replaced];
    }),
    [
      [1, TODAY, '2026-11-24'],
      [2, '2026-11-24', SECOND_DAY],
    ],
  );
  const announced = handbookInForce({ ...three, today: '2026-11-25' });
  assert.deepEqual([...earlierDecisions(announced).keys()], [1]);
  assert.equal(documentOf(announced, 'decisions').announced?.policy.organization.policy.version, 3);
});
