import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { itemEntryOf, type Entry } from '../../../src/progress/entry.ts';
import { exportText } from '../../../src/progress/export-file.ts';
import { LARGEST_FILE, readImport } from '../../../src/progress/import-file.ts';
import { previewImport } from '../../../src/progress/import-preview.ts';

const now = new Date('2026-11-22T12:00:00.000Z');
const entry: Entry = { state: 'done', since: '2026-11-20', text: '00000000000000aa', at: '2026-11-20T10:00:00.000Z' };
const about = {
  of: 'checklist/usage-audit' as const,
  content: { policyVersion: 1, policyDate: '2026-11-22' },
  exportedAt: '2026-11-22T11:00:00.000Z',
};
const progressOf = (entries: Record<string, Entry>) => ({
  entries: new Map(Object.entries(entries)),
  copies: new Map(),
});
const valid = exportText(progressOf({ 'item/a': entry, 'item/b': entry }), about, new Set(['item/a']));

test('an export holds what was asked for and reads back', () => {
  const result = readImport(valid, now);
  assert.ok('file' in result);
  assert.deepEqual([...result.entries], [['item/a', entry]]);
  assert.deepEqual({ of: result.file.of, content: result.file.content }, { of: about.of, content: about.content });
});

test('a file of format version 1, as it was published, is read', () => {
  const result = readImport(readFileSync(new URL('published/export-1.json', import.meta.url), 'utf8'), now);
  assert.ok('entries' in result);
  assert.deepEqual([...result.entries.keys()], ['item/audit-consent', 'item/audit-other']);
});

test('a file of format version 2, as it was published, is read: the training with its answers', () => {
  const result = readImport(readFileSync(new URL('published/export-2.json', import.meta.url), 'utf8'), now);
  assert.ok('entries' in result);
  assert.deepEqual([...result.entries.keys()].sort(), [
    'chapter/guide/one',
    'path/everyone',
    'rule/TOOL-02',
    'scenario/same-task',
  ]);
});

const changed = (change: (file: Record<string, unknown>) => void) => {
  const file = JSON.parse(valid) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file);
};
const refused: [name: string, text: string, reason: RegExp][] = [
  ['cut short', valid.slice(0, -20), /not JSON, or the file was cut short/],
  ['a web page', '<script>alert(1)</script>', /not JSON/],
  ['other JSON', '{"name":"package","version":"1.0.0"}', /not an export of this handbook/],
  ['a list', '[1,2]', /not an export of this handbook/],
  ['the stored text of another program', '{"schemaVersion":1,"entries":{}}', /not an export of this handbook/],
  ['from a newer edition', changed((file) => (file.schemaVersion = 99)), /format 99; this handbook reads up to 2/],
  [
    'with a state that does not exist',
    changed((file) => (file.entries = { 'item/a': { ...entry, state: 'x' } })),
    /entries › item\/a › state/,
  ],
  ['with a key of another kind', changed((file) => (file.entries = { 'user/a': entry })), /entries › user\/a/],
  [
    'with an entry of another kind',
    changed((file) => (file.entries = { 'item/a': { state: 'read', since: '2026-11-20', at: entry.at } })),
    /item\/a cannot be "read"/,
  ],
  ['with __proto__', valid.replace('"item/a"', '"__proto__"'), /not as the handbook writes it/],
  ['with fields of its own', changed((file) => (file.extra = 1)), /not as the handbook writes it/],
  ['nested 100,000 deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, /not an export of this handbook/],
  [
    'nested deep in an entry',
    changed((file) => (file.entries = { 'item/a': 'X' })).replace(
      '"X"',
      `${'[['.repeat(50_000)}${']]'.repeat(50_000)}`,
    ),
    /entries › item\/a/,
  ],
  [
    'dated ahead',
    changed((file) => (file.entries = { 'item/a': { ...entry, at: '2027-11-20T10:00:00.000Z' } })),
    /item\/a is dated 2027-11-20, which lies ahead/,
  ],
  ['too large', `"${'x'.repeat(LARGEST_FILE)}"`, /an export of this handbook has less than 2 MB/],
];
for (const [name, text, reason] of refused) {
  test(`a file ${name} is refused, and why is said`, () => {
    const result = readImport(text, now);
    assert.ok('refused' in result);
    assert.match(result.refused, reason);
    assert.match(result.refused, /Nothing was changed\.$/);
  });
}

test('HTML in a note is text like any other', () => {
  const note = '<img src=x onerror=alert(1)>';
  const result = readImport(
    changed((file) => (file.entries = { 'item/a': { ...entry, note } })),
    now,
  );
  assert.ok('entries' in result);
  assert.equal(itemEntryOf(result.entries, 'item/a')?.note, note);
});

const newer = { ...entry, state: 'in-progress', at: '2026-11-21T10:00:00.000Z' } as Entry;
const scope = new Set(['item/a', 'item/b', 'item/c']);
const here = new Map([
  ['item/a', entry],
  ['item/b', newer],
  ['check/x', entry],
]);

test('merging takes what is newer in the file and keeps what is newer here', () => {
  const file = new Map([
    ['item/a', newer],
    ['item/b', entry],
    ['item/c', entry],
    ['check/x', entry],
  ]);
  const preview = previewImport(here, file, { mode: 'merge', scope, now });
  assert.deepEqual(
    preview.changed.map(({ key, before, after }) => [key, before?.state, after.state]),
    [
      ['item/a', 'done', 'in-progress'],
      ['item/c', undefined, 'done'],
    ],
  );
  assert.deepEqual({ kept: preview.kept, same: preview.same }, { kept: 1, same: 1 });
});

test('replacing makes the page say what the file says, and clears nothing outside it', () => {
  const preview = previewImport(here, new Map([['item/b', entry]]), { mode: 'replace', scope, now });
  assert.deepEqual(
    [...preview.entries].map(([key, { state, at }]) => [key, state, at > newer.at]),
    [
      ['item/b', 'done', true],
      ['item/a', 'to-do', true],
    ],
  );
});

test('importing the own export changes nothing', () => {
  for (const mode of ['merge', 'replace'] as const)
    assert.deepEqual(previewImport(here, here, { mode, scope, now }).changed, []);
});
