import assert from 'node:assert/strict';
import { test } from 'node:test';
import { acknowledgedDigest } from '../../../src/versions/acknowledged.ts';
import { answerChanges } from '../../../src/versions/answer-changes.ts';
import { changesSince } from '../../../src/versions/changes-since.ts';
import { after, EDITS, first, type Edit } from './editions.ts';

const since = (...edits: Edit[]) => {
  const changes = changesSince(first, after(...edits), 'engineers');
  assert.ok(changes);
  return changes;
};

test('a reworded rule is shown word by word', () => {
  assert.deepEqual(since(EDITS.reworded).changed, [
    {
      kind: 'rule',
      id: 'RED-01',
      reworded: [
        {
          field: 'text',
          words: [
            { text: 'You must not use ', is: 'same' },
            { text: 'an', is: 'gone' },
            { text: 'any', is: 'new' },
            { text: ' outside model to write labels.', is: 'same' },
          ],
        },
      ],
      fields: [],
    },
  ]);
});

test('a rule that covers something else says so, though its text is the same', () => {
  assert.deepEqual(since(EDITS.scope).changed, [{ kind: 'rule', id: 'RED-01', reworded: [], fields: ['scope'] }]);
});

test('a rule that comes into the path is added; in the other direction it is removed', () => {
  const larger: Edit = ['training/engineers.yaml', 'rules: [RED-01]', 'rules: [RED-01, BASE-01]'];
  const text = { kind: 'rule', id: 'BASE-01', texts: [{ field: 'text', text: 'You may use Alpha for product code.' }] };
  const { added, changed, removed } = since(larger);
  assert.deepEqual([added, changed, removed], [[text], [], []]);
  assert.deepEqual(changesSince(after(larger), first, 'engineers')?.removed, [text]);
});

test('a rule that was retired when the version began is removed from what people agreed to; one that is later is not', () => {
  const retired = structuredClone(first);
  for (const rule of retired.rules) if (rule.id === 'RED-01') rule.retired = retired.policy.date;
  assert.deepEqual(
    changesSince(first, retired, 'engineers')?.removed.map(({ id }) => id),
    ['RED-01'],
  );
  for (const rule of retired.rules) if (rule.id === 'RED-01') rule.retired = '2099-01-01';
  assert.deepEqual(changesSince(first, retired, 'engineers')?.removed, []);
});

test('what the path is not about, and what binds nobody, is not shown', () => {
  const nothing = { added: [], changed: [], removed: [], statement: undefined };
  assert.deepEqual(since(EDITS.otherRule, EDITS.title, EDITS.why, EDITS.plan), nothing);
});

test('a path that one of the two versions does not have cannot be compared', () => {
  assert.equal(changesSince(first, { ...first, paths: [] }, 'engineers'), undefined);
});

test('a new statement is shown word by word', () => {
  assert.deepEqual(
    since(EDITS.statement).statement?.filter(({ is }) => is !== 'same'),
    [{ text: 'will ', is: 'gone' }],
  );
});

test('marks and link targets of a text are no words', () => {
  const marks: Edit = ['rules/rules.yaml', 'write **labels**', 'write [labels](/policy/)'];
  const words = [{ text: 'You must not use an outside model to write labels.', is: 'same' }];
  assert.deepEqual(since(marks).changed[0]?.reworded, [{ field: 'text', words }]);
});

test('a statement is plain text: asterisks in it are words', () => {
  const starred: Edit = ['training/engineers.yaml', 'the rules', 'the *rules*'];
  assert.deepEqual(
    since(starred).statement?.filter(({ is }) => is !== 'same'),
    [
      { text: '*', is: 'new' },
      { text: '* ', is: 'new' },
    ],
  );
});

test('the answers that change for a division are told, flipped verdicts first, and none for another', () => {
  const now = after(EDITS.scope, EDITS.condition);
  const [flip] = answerChanges(first, now, 'lab');
  assert.deepEqual([flip?.before, flip?.after, flip?.questions], ['conditional', 'prohibited', 2]);
  assert.match(flip?.words ?? '', /^2 answers become prohibited \(were conditional\): .*Alpha/);
  assert.deepEqual(answerChanges(first, now, 'elsewhere'), []);
});

test('the digest of a path changes with the texts that people agree to, and with nothing else', () => {
  const digest = (...edits: Edit[]) => acknowledgedDigest(after(...edits), 'engineers');
  assert.match(digest() ?? '', /^[0-9a-f]{16}$/);
  assert.equal(digest(EDITS.otherRule, EDITS.title, EDITS.scope, EDITS.why, EDITS.plan), digest());
  assert.equal(new Set([digest(), digest(EDITS.reworded), digest(EDITS.item)]).size, 3);
  assert.equal(acknowledgedDigest(first, 'nobody'), undefined);
});
