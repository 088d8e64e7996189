import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { unzipSync } from 'fflate';
import { auditBundle } from '../../../src/audit-bundle/audit-bundle.ts';
import { auditedPeriod } from '../../../src/audit-bundle/audited-period.ts';
import { checkEntries } from '../../../src/check/check-content.ts';
import { writeNewFolder } from '../../../src/commands/write-new-folder.ts';
import { writeNewZip } from '../../../src/commands/write-new-zip.ts';
import type { Handbook } from '../../../src/model/handbook.ts';
import { readFiles } from '../../../src/model/read/files.ts';
import { sha256 } from '../../../src/model/sha256.ts';
import { decide } from '../../../src/policy/decide.ts';
import { policyOf } from '../../../src/versions/normative-content.ts';
import { FIRST_ORGANISATION } from '../../fixtures/first-organisation.ts';
import { rowsOf } from './csv-rows.ts';

const content = readFiles(FIRST_ORGANISATION);
const read = checkEntries(content, { today: '2027-02-01' }).handbook ?? assert.fail();
const [first] = read.versions;
assert.ok(first);
const [path] = read.trainingPaths;
assert.ok(path);

const record = (handle: string, policyVersion: number, date: string): Handbook['completions'][number] => ({
  ...{ schemaVersion: 1, id: `${handle}/${path.id}`, handle, path: path.id, policyVersion, date },
  ...{
    digest: '0123456789abcdef',
    score: { right: 3, of: 4 },
    statement: '=HYPERLINK("https://evil.example","I agree")',
  },
  at: { file: `completions/${handle}/${path.id}.json`, line: 1, column: 1 },
});
/** Version 1 until 2027-01-14, then version 2. */
const handbook: Handbook = {
  ...read,
  versions: [first, { ...first, number: 2, content: { ...first.content, policy: { version: 2, date: '2027-01-15' } } }],
  completions: [record('mira-k', 1, '2026-11-30'), record('jon-b', 2, '2027-01-20')],
};
const bundle = (asked: Parameters<typeof auditedPeriod>[1]) =>
  new Map(auditBundle(handbook, content.files, auditedPeriod(handbook, asked)).map(({ path, text }) => [path, text]));
const textOf = (files: ReadonlyMap<string, string>, path: string) => files.get(path) ?? assert.fail(`no ${path}`);

describe('an audit bundle', () => {
  const folder = mkdtempSync(join(tmpdir(), 'audit-bundle-'));
  after(() => rmSync(folder, { recursive: true }));

  test('says what version 1 said about Codex in Applied AI on 30 November, and who had confirmed it', () => {
    const files = bundle({ number: 1, on: '2026-11-30' });
    const rows = rowsOf(textOf(files, 'answers.csv')).filter(
      (row) => row['Division id'] === 'applied-ai' && row['Tool and plan id']?.startsWith('codex/'),
    );
    assert.ok(rows.length > 20);
    for (const row of rows) {
      const plan = row['Tool and plan id']?.split('/')[1] ?? '';
      const question = {
        division: 'applied-ai',
        tool: 'codex',
        plan,
        data: row['Data id'] ?? '',
        use: row['Use id'] ?? '',
      };
      const decision = decide(policyOf(first.content), question, '2026-11-30');
      assert.deepEqual(
        [row['Verdict id'], row['Deciding rules'], row.Conditions, row.From, row.Until],
        [decision.verdict, decision.deciding.join(' '), decision.conditions.join(' '), '2026-11-30', '2026-11-30'],
        JSON.stringify(question),
      );
    }
    assert.deepEqual(
      rowsOf(textOf(files, 'completions.csv')).map(({ Person, Completed }) => [Person, Completed]),
      [['mira-k', '2026-11-30']],
    );
    assert.equal(rowsOf(textOf(files, 'completions-later.csv')).length, 1);
  });

  test('ends with the version: answers and records of later days are not in it', () => {
    const files = bundle({ number: 1 });
    const rows = rowsOf(textOf(files, 'answers.csv'));
    assert.equal(rows.map(({ From = '' }) => From).sort()[0], '2026-11-22');
    assert.equal(
      rows
        .map(({ Until = '' }) => Until)
        .sort()
        .at(-1),
      '2027-01-14',
    );
    assert.ok(rows.every(({ From = '', Until = '' }) => From <= Until));
    assert.match(textOf(files, 'README.md'), /Records count up to 2027-01-14: 1 completion and 0 team results\./);
    for (const rule of first.content.rules) assert.ok(textOf(files, 'rules.md').includes(`### ${rule.id} `), rule.id);
    assert.ok(files.has('evidence/versions/1.json'));
  });

  test('no cell is a formula, whatever people wrote', () => {
    const cells = [...bundle({ number: 2 })]
      .filter(([path]) => path.endsWith('.csv'))
      .flatMap(([, text]) => rowsOf(text).flatMap((row) => Object.values(row)));
    assert.ok(cells.some((cell) => cell.startsWith("'=HYPERLINK")));
    assert.deepEqual(
      cells.filter((cell) => /^[\s"]*[=+\-@]/.test(cell)),
      [],
    );
  });

  test('another version or another day than was in force is refused, with what there is', () => {
    assert.throws(() => auditedPeriod(handbook, { number: 1, on: '2027-02-01' }), /from 2026-11-22 to 2027-01-14/);
    assert.throws(
      () => auditedPeriod(handbook, { number: 7 }),
      /There is no version 7\. Published: 1 \(from 2026-11-22\) and 2/,
    );
    assert.throws(() => auditedPeriod(handbook, { on: '2020-01-01' }), /No version was in force on 2020-01-01/);
    assert.equal(auditedPeriod(handbook, {}).version.number, 2);
    assert.equal(auditedPeriod(handbook, { on: '2027-01-14' }).version.number, 1);
  });

  test('its check sums are those of its files, and the same content gives the same bytes', () => {
    const files = bundle({ number: 1 });
    assert.deepEqual(files, bundle({ number: 1 }));
    const place = join(folder, 'bundle');
    writeNewFolder(
      place,
      [...files].map(([path, text]) => ({ path, text })),
    );
    const sums = textOf(files, 'SHA256SUMS')
      .trim()
      .split('\n')
      .map((line) => line.split('  '));
    assert.equal(sums.length, files.size - 1);
    for (const [sum, file = ''] of sums) assert.equal(sha256(readFileSync(join(place, file))), sum, file);
  });

  test('an archive holds the same files, in the same bytes each time, and nothing that is there is replaced', () => {
    const files = [...bundle({ number: 1 })].map(([path, text]) => ({ path, text }));
    for (const name of ['a.zip', 'b.zip']) writeNewZip(join(folder, name), 'audit-version-1', files);
    const [a, b] = ['a.zip', 'b.zip'].map((name) => readFileSync(join(folder, name)));
    assert.ok(a && b?.equals(a));
    assert.deepEqual(
      Object.entries(unzipSync(a)).map(([path, bytes]) => ({ path, text: Buffer.from(bytes).toString('utf8') })),
      files.map(({ path, text }) => ({ path: `audit-version-1/${path}`, text })),
    );
    assert.throws(() => writeNewZip(join(folder, 'a.zip'), 'x', files), /is there already, and nothing is replaced/);
    writeFileSync(join(folder, 'file'), 'kept');
    for (const taken of [folder, join(folder, 'file')])
      assert.throws(() => writeNewFolder(taken, files), /is there already, and nothing is replaced/);
    assert.equal(readFileSync(join(folder, 'file'), 'utf8'), 'kept');
  });
});
