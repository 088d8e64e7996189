import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { itemEntryOf, type Entry } from '../../../src/progress/entry.ts';
import { exportText } from '../../../src/progress/export-file.ts';
import { LARGEST_FILE, MAX_IMPORTED_ANSWERS, readImport } from '../../../src/progress/import-file.ts';
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
  const result = readImport(valid, now, 'UTC');
  assert.ok('entries' in result);
  assert.deepEqual([...result.entries], [['item/a', entry]]);
  assert.deepEqual(result.about, { format: 'handbook-progress', ...about });
  assert.deepEqual([result.leftOut, result.rest], [[], undefined]);
});

test('a file of format version 1, as it was published, is read', () => {
  const result = readImport(readFileSync(new URL('published/export-1.json', import.meta.url), 'utf8'), now, 'UTC');
  assert.ok('entries' in result);
  assert.deepEqual([...result.entries.keys()], ['item/audit-consent', 'item/audit-other']);
});

test('a file of format version 2, as it was published, is read: the training with its answers', () => {
  const result = readImport(readFileSync(new URL('published/export-2.json', import.meta.url), 'utf8'), now, 'UTC');
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
  ['from a newer edition', changed((file) => (file.schemaVersion = 99)), /format 99; this handbook reads up to 3/],
  ['without answers', changed((file) => delete file.entries), /has no answers/],
  ['with answers as a list', changed((file) => (file.entries = [entry])), /has no answers/],
  ['nested 100,000 deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, /not an export of this handbook/],
  ['too large', `"${'x'.repeat(LARGEST_FILE)}"`, /an export of this handbook has less than 2 MB/],
];
for (const [name, text, reason] of refused) {
  test(`a file ${name} is refused, and why is said`, () => {
    const result = readImport(text, now, 'UTC');
    assert.ok('refused' in result);
    assert.match(result.refused, reason);
    assert.match(result.refused, /Nothing was changed\.$/);
  });
}

const read: Entry = { state: 'read', since: '2026-11-20', at: entry.at };
const leftOut: [name: string, key: string, value: unknown, why: string][] = [
  ['a state that does not exist', 'item/b', { ...entry, state: 'x' }, 'is not as the handbook writes it: see state'],
  ['a field of its own', 'item/b', { ...entry, extra: 1 }, 'is not as the handbook writes it'],
  ['a key of another kind', 'user/b', entry, 'isn’t something the handbook asks'],
  ['a key that is code', '__proto__', entry, 'isn’t something the handbook asks'],
  ['an entry of another kind', 'item/b', read, 'cannot be “read”'],
  [
    'a time a year ahead',
    'item/b',
    { ...entry, at: '2027-11-20T10:00:00.000Z' },
    'is dated 20 November 2027, which is in the future: the clock there was wrong, or the clock here is',
  ],
  [
    'a day a week ahead',
    'item/b',
    { ...entry, since: '2026-11-29' },
    'is dated 29 November 2026, which is in the future: the clock there was wrong, or the clock here is',
  ],
  ['nothing in it', 'item/b', null, 'is not as the handbook writes it'],
];
for (const [name, key, value, why] of leftOut) {
  test(`an entry with ${name} is left out and named; the others are taken, and the rest can be kept`, () => {
    const text = changed((file) => (file.entries = { 'item/a': entry, PLACE: value })).replace('PLACE', key);
    const result = readImport(text, now, 'UTC');
    assert.ok('entries' in result);
    assert.deepEqual([...result.entries], [['item/a', entry]]);
    assert.deepEqual(result.leftOut, [{ name: key, why }]);
    const rest = JSON.parse(result.rest ?? '') as { entries: object };
    assert.deepEqual(Object.keys(rest.entries), [key]);
    assert.deepEqual(Object.entries(rest.entries)[0]?.[1], value);
    const again = readImport(result.rest ?? '', now, 'UTC');
    assert.ok('entries' in again);
    assert.deepEqual([again.entries.size, again.leftOut], [0, result.leftOut]);
  });
}

test('what was left out for its date can be imported when that day has come', () => {
  const ahead = { ...entry, at: '2027-11-20T10:00:00.000Z' };
  const result = readImport(
    changed((file) => (file.entries = { 'item/a': entry, 'item/b': ahead })),
    now,
    'UTC',
  );
  assert.ok('entries' in result);
  const later = readImport(result.rest ?? '', new Date('2027-11-21T00:00:00.000Z'), 'UTC');
  assert.ok('entries' in later);
  assert.deepEqual([...later.entries], [['item/b', ahead]]);
});

test('what is nested deep is left out like anything else', () => {
  const text = changed((file) => (file.entries = { 'item/a': entry, 'item/b': 'X' }));
  const result = readImport(text.replace('"X"', `${'['.repeat(5000)}${']'.repeat(5000)}`), now, 'UTC');
  assert.ok('entries' in result);
  assert.deepEqual([result.entries.size, result.leftOut.length], [1, 1]);
});

test('what is a little ahead, as clocks differ, is taken as said now', () => {
  const ahead = { ...entry, at: '2026-11-23T11:00:00.000Z', since: '2026-11-23' };
  const result = readImport(
    changed((file) => (file.entries = { 'item/a': ahead })),
    now,
    'UTC',
  );
  assert.ok('entries' in result);
  assert.deepEqual(result.entries.get('item/a'), { ...entry, at: now.toISOString(), since: '2026-11-22' });
});

test('what a file says about itself may be wrong: its answers are taken, and what is wrong is named', () => {
  const result = readImport(
    changed((file) => {
      file.extra = 1;
      file.of = 'something';
      delete file.exportedAt;
    }),
    now,
    'UTC',
  );
  assert.ok('entries' in result);
  assert.equal(result.entries.size, 1);
  assert.deepEqual(
    result.leftOut.map(({ name }) => name),
    ['exportedAt', 'of', 'extra'],
  );
  assert.deepEqual(Object.keys(result.about).sort(), ['content', 'format']);
});

test('HTML in a note is text like any other', () => {
  const note = '<img src=x onerror=alert(1)>';
  const result = readImport(
    changed((file) => (file.entries = { 'item/a': { ...entry, note } })),
    now,
    'UTC',
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

const flooded = (count: number) =>
  changed((file) => {
    file.entries = Object.fromEntries(Array.from({ length: count }, (_, index) => [`item/x-${index}`, { ...entry }]));
  });

test('a file with more answers than any handbook asks for is refused with their number, and changes nothing', () => {
  const most = readImport(flooded(MAX_IMPORTED_ANSWERS), now, 'UTC');
  assert.ok('entries' in most);
  assert.equal(most.entries.size, MAX_IMPORTED_ANSWERS);
  const more = readImport(flooded(MAX_IMPORTED_ANSWERS + 1), now, 'UTC');
  assert.ok('refused' in more);
  assert.equal(
    more.refused,
    'This file has 10001 answers; an export of this handbook has at most 10000. Split it, and import the parts. Nothing was changed.',
  );
});

test('what is nested without end is left out or refused in words, wherever it is', () => {
  const deep = `${'['.repeat(400_000)}${']'.repeat(400_000)}`;
  for (const text of [
    deep,
    valid.replace('{', `{"extra":${deep},`),
    valid.replace('"entries": {', `"entries": {"item/deep":${deep},`),
  ]) {
    const result = readImport(text, now, 'UTC');
    if ('refused' in result) assert.match(result.refused, /Nothing was changed\.$/);
    else assert.equal(result.leftOut.length, 1);
  }
});
