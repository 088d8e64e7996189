import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { completionRecord, completionText, type CompletionRecord } from '../../../src/progress/completion-record.ts';
import { sealed, sealOf } from '../../../src/progress/seal.ts';
import { doubtsAbout } from '../../../src/check/doubts.ts';
import { acknowledgedDigest } from '../../../src/versions/acknowledged.ts';
import { normativeChanges } from '../../../src/versions/normative-changes.ts';
import { after, first, version } from '../versions/editions.ts';

const known = { today: '2026-11-22', scenarios: 10 };
const published = version(1, first);
/** The same version as an engine published it that did not state the passing mark. */
const unstated = version(1, { ...first, paths: first.paths.map(({ passingPercent: _, ...path }) => path) });

const record: CompletionRecord = sealed({
  schemaVersion: 1,
  handle: 'mira-k',
  path: 'engineers',
  policyVersion: 1,
  digest: acknowledgedDigest(first, 'engineers') ?? '',
  score: { right: 8, of: 10 },
  date: '2026-11-05',
  statement: first.paths[0]?.statement ?? '',
});
const { seal: _, ...unsealed } = record;

const doubts = (changed: CompletionRecord, of = published) =>
  doubtsAbout(changed, of, known).map(({ message }) => message);

test('a record that the page wrote is believed, under versions that state the passing mark and those that do not', () => {
  assert.equal(first.paths[0]?.passingPercent, 80);
  assert.deepEqual(doubts(record), []);
  assert.deepEqual(doubts(record, unstated), []);
  assert.deepEqual(doubts(unsealed, unstated), [], 'a record of an older page stays valid');
});

test('any field that was changed by hand is noticed, whatever it was changed to', () => {
  const changes = fc.oneof(
    fc.stringMatching(/^[a-z][a-z0-9-]{1,10}$/).map((handle) => ({ handle })),
    fc.integer({ min: 0, max: 10 }).map((right) => ({ score: { right, of: 10 } })),
    fc.integer({ min: 8, max: 10 }).map((of) => ({ score: { right: 8, of } })),
    fc.date({ min: new Date('2026-11-01'), max: new Date('2026-11-22'), noInvalidDate: true }).map((day) => ({
      date: day.toISOString().slice(0, 10),
    })),
    fc.string().map((statement) => ({ statement })),
    fc.stringMatching(/^[0-9a-f]{16}$/).map((digest) => ({ digest })),
    fc.stringMatching(/^[0-9a-f]{16}$/).map((seal) => ({ seal })),
  );
  fc.assert(
    fc.property(changes, (change) => {
      const changed = { ...record, ...change };
      const isSame = completionText({ ...changed, statement: changed.statement || ' ' }) === completionText(record);
      assert.equal(doubts(changed).length > 0, !isSame);
    }),
  );
});

test('somebody else’s record under a new handle is doubted, and one without its seal where pages seal', () => {
  assert.deepEqual(doubts({ ...record, handle: 'tom' }), [
    'the seal does not fit the rest of the file: a field was changed after the page wrote the record.',
  ]);
  assert.deepEqual(doubts({ ...unsealed, handle: 'tom' }), [
    'the record has no seal, and the completion page seals every record of version 1.',
  ]);
});

for (const [score, of, message] of [
  [{ right: 7, of: 10 }, published, '7 of 10 is 70 %, and version 1 asks 80 % of anyone who completes `engineers`.'],
  [{ right: 0, of: 10 }, published, '0 of 10 is 0 %, and version 1 asks 80 % of anyone who completes `engineers`.'],
  [{ right: 0, of: 10 }, unstated, '0 of 10 is 0 %, and no path lets anybody pass with less than 1 %.'],
  [{ right: 9, of: 1000 }, unstated, '1000 scenarios were counted; this handbook has never had more than 10.'],
  [{ right: 11, of: 11 }, published, '11 scenarios were counted; this handbook has never had more than 10.'],
] as const) {
  test(`${score.right} of ${score.of}: ${message}`, () => {
    assert.deepEqual(doubts(sealed({ ...record, score }), of), [message]);
  });
}

test('a path without scenarios is completed with 0 of 0', () => {
  assert.deepEqual(doubts(sealed({ ...record, score: { right: 0, of: 0 } })), []);
});

test('the seal is of the facts, whatever their order, and fits the form of the record', () => {
  const turned = Object.fromEntries(Object.entries(record).reverse()) as unknown as CompletionRecord;
  assert.equal(sealOf(turned), record.seal);
  assert.equal(sealOf(unsealed), record.seal);
  assert.equal(completionRecord.safeParse(record).success, true);
  // Records are kept for years: another engine has to come to the same seal.
  assert.equal(sealOf({ ...unsealed, digest: '0123456789abcdef', statement: 'Geprüft. 製品' }), '8c1de611884e389c');
});

test('the passing mark is a part of a version from the next one on', () => {
  const changes = (from: typeof first, to: typeof first) => normativeChanges(from, to).map(({ words }) => words);
  assert.deepEqual(changes(unstated.content, first), []);
  const lower = after(['training/engineers.yaml', 'steps:', 'passingPercent: 70\nsteps:']);
  assert.deepEqual(changes(first, lower), ['path engineers: passingPercent changed']);
});
