import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { checkCommand } from '../../../src/commands/check/check-command.ts';
import { documentOf } from '../../../src/api/documents.ts';
import { handbook } from '../api/default-handbook.ts';
import { SOUND } from '../model/fixture.ts';
import { FIRST_ORGANISATION } from '../../fixtures/first-organisation.ts';
import { runHere } from './run-here.ts';

const work = mkdtempSync(join(tmpdir(), 'check-against-'));
after(() => rmSync(work, { recursive: true }));

/** The default content with one rule changed. */
const changed = join(work, 'changed');
cpSync(FIRST_ORGANISATION, changed, { recursive: true });
const exceptions = join(changed, 'rules', 'exceptions.yaml');
// Without its expiry date, the exception also holds after the day on which it used to end. The same change confirms the file.
writeFileSync(
  exceptions,
  readFileSync(exceptions, 'utf8')
    .replace(/\n {4}expires: .*/, '')
    .replace(/^reviewed: .*$/m, 'reviewed: 2026-11-23'),
);

// What is not published fails a check; comparing does not.
rmSync(join(changed, 'versions'), { recursive: true });

const faulty = join(work, 'faulty');
cpSync(SOUND, faulty, { recursive: true });
writeFileSync(join(faulty, 'rules', 'base.yaml'), 'entries: 5\n');

const published = join(work, 'decisions.json');
writeFileSync(published, JSON.stringify(documentOf(handbook, 'decisions')));
const foreign = join(work, 'package.json');
writeFileSync(foreign, '{"name":"x"}');

async function check(args: string[], content = changed, more: NodeJS.ProcessEnv = {}) {
  const { GITHUB_ACTIONS: _, ...inherited } = process.env;
  const env = { ...inherited, HANDBOOK_CONTENT: content, HANDBOOK_TODAY: '2026-11-22', ...more };
  const { status, stdout, stderr } = await runHere('check', checkCommand, args, env, work);
  return { code: status, out: stdout, err: stderr };
}

const LATER =
  /Compared with .*\n\nFrom 2026-11-22 to 2027-03-31: none of .*\n\nFrom 2027-04-01: \d+ of .* change\.\n {2}Loosened\n {4}- \d+ answers become conditional \(were approval\): Foundation models, Codex \(Enterprise\)/;

for (const [what, place] of [
  ['a content folder', FIRST_ORGANISATION],
  ['a published decisions.json', published],
] as const) {
  test(`compared with ${what}, every answer that changes is told, and the check passes`, async () => {
    const ended = await check(['--against', place]);
    assert.deepEqual([ended.code, ended.err], [0, '']);
    assert.match(ended.out, LATER);
    // Texts of before are in a folder, and not among published answers.
    const doubt =
      /rules\/exceptions\.yaml:3:\d+ {2}change-confirmed-unread {2}warning: the review of 2026-11-23 confirms/;
    assert.equal(doubt.test(ended.out), place === FIRST_ORGANISATION, ended.out);
  });
}

test('the same as data', async () => {
  const ended = await check(['--against', published, '--json'], changed, { GITHUB_ACTIONS: 'true' });
  const { problems, against, periods } = JSON.parse(ended.out);
  assert.equal(ended.code, 0);
  assert.ok(Array.isArray(problems));
  assert.equal(against, published);
  assert.deepEqual(
    periods.map(({ from, until, changed }: Record<string, unknown>) => [from, until, Number(changed) > 0]),
    [
      ['2026-11-22', '2027-03-31', false],
      ['2027-04-01', null, true],
    ],
  );
  assert.equal(periods[1].changes[0].direction, 'loosened');
});

test('as one comment for a merge request, and nothing else on standard output', async () => {
  const more = { GITHUB_ACTIONS: 'true', HANDBOOK_PREVIEW: 'https://preview.example/42' };
  const { code, out, err } = await check(['--against', published, '--report', 'markdown'], changed, more);
  assert.equal(code, 0);
  assert.match(out, /^<!-- handbook: what this change does -->\n## What this change does to the policy\n/);
  assert.match(out, /\n\[Preview of the site\]\(https:\/\/preview\.example\/42\/\)/);
  assert.match(
    out,
    /\n\| Foundation models \| Codex \| \d+ answers become conditional \(were approval\) \| From 2027-04-01 \|\n/,
  );
  assert.match(err, /^Reading /);
});

test('without --against nothing is compared', async () => {
  const { out } = await check(['--json'], SOUND);
  assert.deepEqual(Object.keys(JSON.parse(out)), ['problems']);
});

const above = join(work, 'above');
cpSync(SOUND, join(above, 'content'), { recursive: true });

const MESSAGES: [what: string, place: string, says: RegExp][] = [
  ['no such folder', join(work, 'nowhere'), /there is no such folder or file\.\nGive a content folder/],
  ['a folder without content', work, /this folder has no organization\.yaml\.\n/],
  ['the folder above the content', above, /has no organization\.yaml\. There is one in .*content\.\n/],
  ['content with errors', faulty, /this content has errors[^]*rules\/base\.yaml:1:\d+/],
  ['another JSON file', foreign, /not the decisions\.json of a handbook/],
];

for (const [what, place, says] of MESSAGES) {
  test(`${what} is refused with a clear message`, async () => {
    const ended = await check(['--against', place], SOUND);
    assert.equal(ended.code, 1);
    assert.match(ended.out, /^Reading .*\n$/, 'nothing but the first line');
    assert.match(ended.err, says);
    assert.ok(!ended.err.includes('    at '), 'no stack');
  });
}

test('content with errors is not compared: they come first', async () => {
  const ended = await check(['--against', SOUND], faulty);
  assert.equal(ended.code, 1);
  assert.match(ended.out, /rules\/base\.yaml:1:\d+[^]*\nAnswers can be compared once nothing stops a build\.\n$/);
});

test('a folder to compare with is looked for where the person is, also when npm runs the check elsewhere', async () => {
  const project = join(work, 'project');
  const inside = join(project, 'content', 'tools');
  mkdirSync(inside, { recursive: true });
  const called = { INIT_CWD: inside, npm_package_json: join(work, 'package.json') };
  cpSync(SOUND, join(work, 'small'), { recursive: true });
  const { out } = await check(['--against', '../../../small'], SOUND, called);
  assert.match(out, /none of the \d+ answers changes/);
  const { err } = await check(['--against', '../../small'], SOUND, called);
  assert.match(err, /--against \.\.\/\.\.\/small: there is no such folder or file/);
});
