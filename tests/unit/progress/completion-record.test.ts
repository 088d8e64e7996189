import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  completionFile,
  completionRecord,
  completionText,
  HANDLE,
  type CompletionRecord,
} from '../../../src/progress/completion-record.ts';
import { placeOfFile } from '../../../src/model/read/kind-of-file.ts';

const record: CompletionRecord = {
  schemaVersion: 1,
  handle: 'mira-k',
  path: 'engineers',
  policyVersion: 1,
  digest: '0123456789abcdef',
  score: { right: 9, of: 10 },
  date: '2026-11-22',
  statement: 'I have read the rules.',
};

test('account names of git hosts are handles', () => {
  for (const handle of ['a', 'mira-k', 'mira.k', 'mira_k', 'mk_company', '42', 'old-']) assert.match(handle, HANDLE);
});

test('addresses, names and paths are no handles', () => {
  for (const handle of [
    '',
    'Mira',
    'mira@handbook.example',
    'Mira K',
    'mira k',
    '../x',
    'a..b',
    '.a',
    'a/b',
    '-a',
    'é',
  ])
    assert.doesNotMatch(handle, HANDLE);
});

test('a record is kept where content/ has a place for it', () => {
  for (const handle of ['mira-k', 'a_b', 'a.b', '_x', 'old-'])
    assert.equal(placeOfFile(completionFile({ handle, path: 'engineers' }))?.id, `${handle}/engineers`);
});

test('the same record is the same text, whatever the order of its fields', () => {
  const turned = Object.fromEntries(Object.entries(record).reverse()) as unknown as CompletionRecord;
  assert.equal(completionText(turned), completionText(record));
  assert.deepEqual(completionRecord.parse(JSON.parse(completionText(record))), record);
});

test('what is no record is refused', () => {
  const wrong: Record<string, unknown>[] = [
    { schemaVersion: 2 },
    { policyVersion: 0 },
    { digest: 'abc' },
    { score: { right: 3, of: 2 } },
    { date: '2026-02-30' },
    { statement: '' },
    { email: 'mira@handbook.example' },
  ];
  for (const change of wrong)
    assert.equal(completionRecord.safeParse({ ...record, ...change }).success, false, JSON.stringify(change));
});
