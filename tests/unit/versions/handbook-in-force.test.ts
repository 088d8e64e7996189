import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after as afterAll, test } from 'node:test';
import fc from 'fast-check';
import { documentOf } from '../../../src/api/documents.ts';
import { checkDocument, documentOn } from '../../../src/check-tool/document.ts';
import { answer } from '../../../src/check-tool/answer.ts';
import { checkContent } from '../../../src/check/check-content.ts';
import { rulesDocument } from '../../../src/api/rules-document.ts';
import { announcedChanges } from '../../../src/model/announced-changes.ts';
import type { Handbook } from '../../../src/model/handbook.ts';
import { decide } from '../../../src/policy/decide.ts';
import { findPlan, questionsOf } from '../../../src/policy/question.ts';
import { comingVersion } from '../../../src/versions/coming-version.ts';
import { handbookInForce } from '../../../src/versions/handbook-in-force.ts';
import { normativeContent, policyOf } from '../../../src/versions/normative-content.ts';
import { publishedContent } from '../../../src/versions/published-content.ts';
import { readContent } from '../../../src/model/read/read-content.ts';
import { ITS_DAY, SECOND_ORGANISATION } from '../../fixtures/second-organisation.ts';
import { COMING_DAY, writeComingVersion } from '../../site/coming-version/content-with-coming-version.ts';
import { complete } from '../../site/training-status/people-in-every-state.ts';
import { after, EDITS, edited, first, stated, version, type Edit } from './editions.ts';

const NEXT = stated(2, COMING_DAY);
const LAST_DAY = '2026-11-30';

/** Returns the sound handbook after edits that version 2 publishes for a day that is still to come. */
function announced(...edits: Edit[]): Handbook {
  const handbook = edited(NEXT, ...edits);
  return { ...handbook, versions: [version(1, first), version(2, after(NEXT, ...edits), 'material', COMING_DAY)] };
}

const folder = mkdtempSync(join(tmpdir(), 'coming-version-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeComingVersion(folder);

async function readOn(today: string): Promise<Handbook> {
  const { handbook, problems } = await checkContent(folder, { today });
  assert.ok(handbook, JSON.stringify(problems));
  return handbookInForce(handbook);
}

test('a version whose first day has come is the handbook as it is written', () => {
  const handbook = announced(EDITS.reworded);
  for (const today of [COMING_DAY, '2027-01-01']) {
    const then = { ...handbook, today };
    assert.equal(handbookInForce(then), then);
  }
});

test('until its first day a version changes nothing of what binds, whatever it changes', () => {
  fc.assert(
    fc.property(fc.subarray(Object.values(EDITS)), (chosen) => {
      const inForce = handbookInForce(announced(...chosen));
      assert.deepEqual(normativeContent(inForce), first);
      assert.deepEqual(publishedContent(inForce), version(1, first).content);
      assert.equal(inForce.organization.policy.version, 1);
      assert.deepEqual(
        inForce.versions.map(({ number }) => number),
        [1],
      );
      assert.equal(inForce.announced?.organization.policy.version, 2);
    }),
    { numRuns: 12 },
  );
});

test('every question has the answer of the version in force, and the coming one adds no question', async () => {
  const handbook = await readOn(LAST_DAY);
  const before = policyOf(first);
  const questions = [...questionsOf(handbook, LAST_DAY)];
  assert.deepEqual(questions, [...questionsOf(before, LAST_DAY)]);
  for (const question of questions)
    assert.deepEqual(decide(handbook, question, LAST_DAY), decide(before, question, LAST_DAY));
  assert.equal(handbook.tools.find(({ id }) => id === 'beta')?.begins, COMING_DAY);
  assert.ok(findPlan(handbook, { tool: 'beta', plan: 'team' }), 'what refers to it leads somewhere');
  assert.equal(handbook.tools.find(({ id }) => id === 'alpha')?.facts.retention?.short, '30 days');
});

test('on its first day it answers, and a day before nothing of it does', async () => {
  const question = { division: 'lab', tool: 'alpha', plan: 'team', data: 'internal', use: 'code' };
  for (const [today, verdict, number] of [
    [LAST_DAY, 'conditional', 1],
    [COMING_DAY, 'approval', 2],
  ] as const) {
    const handbook = await readOn(today);
    const decision = decide(handbook, question, today);
    assert.deepEqual([decision.verdict, decision.policyVersion], [verdict, number]);
  }
});

test('it is announced: when, with how many answers that change, and on the list of changes', async () => {
  const handbook = await readOn(LAST_DAY);
  assert.deepEqual(comingVersion(handbook), {
    number: 2,
    date: COMING_DAY,
    summary: 'Beta is listed, and internal data needs an approval.',
    answers: 1,
  });
  assert.equal(announcedChanges(handbook)[0]?.version, 2);
  assert.equal(comingVersion(await readOn(COMING_DAY)), undefined);
});

test('documents state the version in force and until when it is, and the script decides each day by its own version', async () => {
  const handbook = await readOn(LAST_DAY);
  assert.equal(rulesDocument.parse(documentOf(handbook, 'rules')).validUntil, LAST_DAY);
  const published = checkDocument(JSON.parse(JSON.stringify(documentOf(handbook, 'decisions'))));
  assert.deepEqual([published.policyVersion, published.validUntil], [1, LAST_DAY]);
  const question = { division: 'lab', tool: 'alpha', plan: 'team', data: 'internal', use: 'code' };
  const on = (day: string) => answer(documentOn(published, day), question, day);
  assert.deepEqual(
    [on(LAST_DAY).verdict, on(LAST_DAY).policyVersion, on(LAST_DAY).validUntil],
    ['conditional', 1, LAST_DAY],
  );
  assert.deepEqual(
    [on(COMING_DAY).verdict, on(COMING_DAY).policyVersion, on(COMING_DAY).validUntil],
    ['approval', 2, null],
  );
  const damaged = JSON.parse(JSON.stringify(documentOf(handbook, 'decisions')));
  damaged.announced.policy.rules[0].kind = 'guess';
  assert.throws(() => checkDocument(damaged), /damaged: .*announced/);
});

test('a record made under the version in force is accepted until the other one takes effect', async () => {
  // Written by whoever completed the path before the version was announced, and still by those who do so now.
  complete(folder, 'tom', LAST_DAY);
  const { handbook, problems } = await checkContent(folder, { today: LAST_DAY });
  assert.equal(handbook?.completions.find(({ handle }) => handle === 'tom')?.policyVersion, 1);
  assert.deepEqual(
    problems.filter(({ severity }) => severity === 'error'),
    [],
  );
});

test('the same is true of another organisation', () => {
  const { handbook } = readContent(SECOND_ORGANISATION, { today: ITS_DAY });
  assert.ok(handbook);
  const before = normativeContent(handbook);
  const [rule, ...rules] = handbook.rules;
  assert.ok(rule);
  const next = {
    ...handbook,
    organization: { ...handbook.organization, policy: { version: before.policy.version + 1, date: '2031-01-01' } },
    rules: [...rules, { ...rule, title: 'Anders', scope: {}, retired: '2031-01-01' }],
  };
  const inForce = handbookInForce(next);
  assert.deepEqual(normativeContent(inForce), before);
  assert.deepEqual(normativeContent(handbookInForce({ ...next, today: '2031-01-01' })), normativeContent(next));
});
