import assert from 'node:assert/strict';
import { test } from 'node:test';
import { completionText, type CompletionRecord } from '../../../src/progress/completion-record.ts';
import { additionReport } from '../../../src/records/add/report.ts';
import { MAX_RIVALS, sortOut, type SortedOut } from '../../../src/records/add/sort-out.ts';
import { soundText, soundWith, TODAY } from '../model/fixture.ts';

const MIRAS = 'completions/mira-k/engineers.json';
const record = JSON.parse(soundText(MIRAS)) as CompletionRecord;
const toms = { ...record, handle: 'tom' };
const TOMS = 'completions/tom/engineers.json';
const result = soundText('assessments/platform.json');

/** Returns the outcome for each file by its name, as a text. */
function sorted(files: Record<string, string | Uint8Array>, changes: Record<string, string | undefined> = {}) {
  const handed = Object.entries(files).map(([shown, text]) => ({
    shown,
    name: shown.split('/').at(-1) ?? '',
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  }));
  const all = sortOut(soundWith(changes), handed, TODAY);
  const names = [...all.added, ...all.known, ...all.refused].map(({ shown }) => shown);
  assert.deepEqual(names.sort(), Object.keys(files).sort(), 'each file is in exactly one list');
  return all;
}

const outcome = ({ added, known, refused }: SortedOut) => ({
  added: Object.fromEntries(added.map(({ shown, path }) => [shown, path])),
  known: known.map(({ shown }) => shown).sort(),
  refused: Object.fromEntries(refused.map(({ shown, reasons }) => [shown, reasons.join(' | ')])),
});

test('records and results are added where they belong, whatever their files are called and however mail changed them', () => {
  const { added } = sorted({
    'mail/engineers (17).json': `\ufeff${JSON.stringify(toms).replaceAll(',', ' ,\r\n')}`,
    'drive/data-platform (2).json': result,
  });
  assert.deepEqual(
    added.map(({ path, text, replaces }) => ({ path, text, replaces })),
    [
      { path: TOMS, text: completionText(toms), replaces: false },
      { path: 'assessments/data-platform.json', text: result, replaces: false },
    ],
  );
});

test('what is there already, or was sent twice, is told and is no fault', () => {
  assert.deepEqual(outcome(sorted({ a: soundText(MIRAS), b: completionText(toms), c: completionText(toms) })), {
    added: { b: TOMS },
    known: ['a', 'c'],
    refused: {},
  });
});

test('the newest of several is taken; an older one never replaces what is there', () => {
  const on = (date: string) => completionText({ ...record, date });
  const { added, refused } = outcome(
    sorted({ old: on('2026-11-02'), newest: on('2026-11-20'), newer: on('2026-11-10') }),
  );
  assert.deepEqual(added, { newest: MIRAS });
  assert.deepEqual(refused, {
    old: 'newest is for the same place, and newer.',
    newer: 'newest is for the same place, and newer.',
  });
  assert.deepEqual(outcome(sorted({ old: on('2026-11-02') })).refused, {
    old: `content/${MIRAS} is there, says something else, and is not older.`,
  });
  assert.equal(sorted({ newest: on('2026-11-20') }).added[0]?.replaces, true);
});

test('a newer one that cannot be right does not push out the right one', () => {
  const forged = completionText({ ...toms, date: '2026-11-20', statement: 'I have read nothing.' });
  const { added, refused } = outcome(sorted({ forged, right: completionText(toms) }));
  assert.deepEqual(added, { right: TOMS });
  assert.match(
    refused.forged ?? '',
    /not the statement of `engineers` in version 1, word for word\. A record is merged as/,
  );
});

test('two of one day that differ are both refused, and named to each other', () => {
  const { added, refused } = outcome(
    sorted({ one: completionText(toms), other: completionText({ ...toms, score: { right: 2, of: 2 } }) }),
  );
  assert.deepEqual(added, {});
  assert.deepEqual(Object.keys(refused), ['one', 'other']);
  assert.match(refused.one ?? '', /^other is for the same place and day, and says something else/);
});

test('one wrong file keeps nobody else’s out', () => {
  const many = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [`p${index}`, completionText({ ...record, handle: `person-${index}` })]),
  );
  const { added, refused } = sorted({ ...many, wrong: completionText({ ...toms, digest: '0123456789abcdef' }) });
  assert.equal(added.length, 300);
  assert.deepEqual(
    refused.map(({ shown }) => shown),
    ['wrong'],
  );
});

for (const [name, text, reason] of [
  ['notes.txt', 'Hello', /^this is neither a completion record nor an export/],
  ['photo.json', new Uint8Array([0xff, 0xd8, 0xff]), /not UTF-8 text/],
  ['null.json', 'null', /^this is neither/],
  ['list.json', '[1]', /^this is neither/],
  ['cut-off.json', completionText(toms).slice(0, 80), /^line 5, column \d+: the JSON ends too early/],
  ['extra.json', JSON.stringify({ ...toms, email: 'tom@x.example' }), /`email` is not a field here/],
  ['handle.json', JSON.stringify({ ...toms, handle: '../../tom' }), /a handle is the account name on the git host/],
  ['path.json', JSON.stringify({ ...toms, path: '../../organization' }), /^`\.\.\/\.\.\/organization` is not the id/],
  ['path.json', JSON.stringify({ ...toms, path: 'engineer' }), /Did you mean `engineers`\?/],
  ['passing.json', JSON.stringify({ ...toms, score: { right: 0, of: 3 } }), /0 of 3 is 0 %/],
  ['version.json', JSON.stringify({ ...toms, policyVersion: 7 }), /version 7 of the policy is not published/],
  ['checks-2026-11-20.json', result, /its name does not say whose. Name it after the team/],
  ['Data Platform.json', result, /Name it after the team, in lower-case words/],
  ['..json', result, /Name it after the team/],
  ['team.json', result.replace('check/log-review', 'check/log-reviw'), /Did you mean `check\/log-review`\?/],
  ['data.json', result, /assessments\/data/],
] as const) {
  test(`${name} is refused with a reason that can be answered to whoever sent it: ${reason}`, () => {
    const { added, refused } = sorted({ [name]: text });
    assert.deepEqual(added, []);
    assert.match(refused[0]?.reasons.join(' ') ?? '', reason);
  });
}

test('the report names each file, where it went, and why it did not', () => {
  const report = additionReport(
    sorted({
      'toms.json': completionText(toms),
      'miras.json': soundText(MIRAS),
      'no\u001b[2J.txt': 'Hello',
    }),
    'content',
  );
  assert.equal(
    report,
    `1 file added:
  content/${TOMS}  from toms.json

1 file there already:
  content/${MIRAS}  is what miras.json says

1 file refused:
  no\\u001b[2J.txt
    this is neither a completion record nor an export of check items or self-assessments.
`,
  );
});

test('of a flood of different files for one place none is judged, and the others are added', () => {
  const forged = Object.fromEntries(
    Array.from({ length: MAX_RIVALS + 1 }, (_, index) => [
      `forged-${index}`,
      completionText({ ...record, date: `2026-11-${String(index + 2).padStart(2, '0')}` }),
    ]),
  );
  const { added, refused } = outcome(sorted({ ...forged, toms: completionText(toms) }));
  assert.deepEqual(added, { toms: TOMS });
  assert.deepEqual(Object.keys(refused).sort(), Object.keys(forged).sort());
  assert.match(refused['forged-0'] ?? '', /^11 different files are for this place; at most 10 are judged\./);
});
