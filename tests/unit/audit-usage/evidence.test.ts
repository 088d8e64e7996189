import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { shippedCheck, withCheck } from '../../../src/audit-usage/shipped-check.ts';
import { progressAt } from '../../../src/audit-usage/progress.ts';
import { runAudit } from '../../../src/audit-usage/run-audit.ts';
import { writeWhole } from '../../../src/audit-usage/write-whole.ts';
import { assessment } from '../../../src/model/schema/assessment.ts';
import { readImport } from '../../../src/progress/import-file.ts';
import { handbookFile } from '../check-tool/start-script.ts';
import { audit, CHECK, place, repository, TODAY } from './audit.ts';

const LABEL = 'x\n\nAssisted-by: codex:gpt-5.5';
const NOW = new Date(`${TODAY}T12:00:00Z`);

function folderOf(name: string): string {
  const folder = place(name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

const evidenceOf = async (name: string, commits = [{ message: LABEL }]) => {
  const file = join(folderOf(`evidence-${name}`), 'evidence.json');
  const { code, out } = await audit(['--repository', repository(name, commits), '--evidence', file], 'text');
  return { code, out, file, text: readFileSync(file, 'utf8') };
};

test('the evidence is imported by the page of check items without anything left out, as work in progress', async () => {
  const { text, out } = await evidenceOf('imported');
  const read = readImport(text, NOW, 'UTC');
  assert.ok(!('refused' in read), JSON.stringify(read));
  assert.deepEqual(read.leftOut, []);
  assert.deepEqual([...read.entries.keys()], [`check/${CHECK.id}`]);
  const entry = read.entries.get(`check/${CHECK.id}`);
  assert.ok(entry && 'note' in entry && 'evidence' in entry);
  assert.deepEqual([entry.state, entry.since, entry.text], ['in-progress', TODAY, CHECK.text]);
  assert.match(
    entry.evidence ?? '',
    /^Report of audit-usage\.mjs, made on 2026-11-28, .*: 1 findings \(0 prohibited, 1 that depend/,
  );
  assert.match(
    entry.note ?? '',
    /imported: 2026-11-28 to 2026-11-28[^]*- imported \| Codex, gpt-5\.5 \| 2026-11-28 \| 1 commit; labelled \| Depends/,
  );
  assert.match(out, /^Use of AI coding tools/);
});

test('content/assessments/ takes the evidence of any length, and its texts end within their limits', async () => {
  const many = Array.from({ length: 60 }, (_, number) => ({ message: `x\n\nAssisted-by: codex:model-${number}` }));
  const { text } = await evidenceOf('long', many);
  const file = assessment.parse(JSON.parse(text));
  const entry = file.entries[`check/${CHECK.id}`];
  assert.ok(entry && 'note' in entry);
  assert.match(entry.note ?? '', /\n… and \d+ lines more, in the report itself\.$/);
  assert.deepEqual(file.content, { policyVersion: 1, policyDate: '2026-11-22' });
});

test('the report goes to a file of its own, which is whole or not there', async () => {
  const folder = folderOf('output');
  const output = join(folder, 'report.json');
  const args = ['--repository', repository('output-of', [{ message: LABEL }]), '--output', output];
  const { out } = await audit(args);
  assert.equal(out, '');
  assert.equal(JSON.parse(readFileSync(output, 'utf8')).findings.length, 1);
  assert.deepEqual(readdirSync(folder), ['report.json']);
  mkdirSync(join(folder, 'taken'));
  writeFileSync(join(folder, 'taken', 'x'), '');
  assert.throws(() => writeWhole(join(folder, 'taken'), 'text'));
  assert.deepEqual(readdirSync(folder), ['report.json', 'taken']);
});

test('a file that cannot be written is refused before anything is read, and so is evidence for a handbook without such an item', async () => {
  const gone = join(place('nowhere'), 'x.json');
  const { code, err } = await audit(['--repository', '.', '--output', gone, '--evidence', gone]);
  assert.equal(code, 64);
  assert.match(err, /--output .*there is no folder[^]*--evidence .*there is no folder/);
  let said = '';
  const surroundings = { env: {}, now: () => NOW, out: () => undefined, err: (text: string) => (said += text) };
  const args = ['--handbook', handbookFile, '--repository', '.', '--evidence', place('e.json')];
  assert.equal(await runAudit(args, surroundings, { marks: [] }), 64);
  assert.match(said, /carries no check item/);
  assert.ok(!existsSync(place('e.json')));
});

test('a build puts the check item into the script', () => {
  assert.equal(shippedCheck(), undefined);
  const script = withCheck(`x = ${JSON.stringify('{{check item of the audit}}')}`, { ...CHECK, title: 'A "b" $& c' });
  assert.deepEqual(shippedCheck(JSON.parse(script.slice(4))), { ...CHECK, title: 'A "b" $& c' });
});

test('progress is shown at a terminal only, now and then, and is gone before the report', () => {
  const run = (isTTY: boolean) => {
    const written: string[] = [];
    let time = 0;
    const line = progressAt({ isTTY, write: (text: string) => (written.push(text), true) }, () => (time += 200));
    for (let file = 0; file < 6; file += 1) line.onFile('Claude Code');
    line.before({ env: {}, now: () => NOW, out: (text) => written.push(text), err: () => undefined }).out('report');
    return written;
  };
  assert.deepEqual(run(false), ['report']);
  const shown = run(true);
  assert.ok(shown.length >= 3 && shown.length < 6, JSON.stringify(shown));
  assert.deepEqual(shown.slice(-2), ['\r\u001B[K', 'report']);
});

test('progress tells how much of a large file was read, before the next file begins', () => {
  const written: string[] = [];
  let time = 0;
  const line = progressAt({ isTTY: true, write: (text: string) => (written.push(text), true) }, () => (time += 200));
  line.onFile('Claude Code');
  for (let part = 0; part < 4; part += 1) line.onBytes(0.9e9);
  assert.deepEqual(written, ['\r\u001B[K1 read, now Claude Code', '\r\u001B[K1 read (2.7 GB), now Claude Code']);
});
