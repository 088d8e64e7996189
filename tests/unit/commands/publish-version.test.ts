import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { checkCommand } from '../../../src/commands/check/check-command.ts';
import { publishVersion } from '../../../src/commands/publish/publish-version.ts';
import { SOUND, TODAY } from '../model/fixture.ts';
import { runHere } from './run-here.ts';

const work = mkdtempSync(join(tmpdir(), 'publish-version-'));
after(() => rmSync(work, { recursive: true }));
let folder = '';
beforeEach(() => {
  folder = join(mkdtempSync(join(work, 'sound-')), 'content');
  cpSync(SOUND, folder, { recursive: true });
});

const COMMANDS = { check: checkCommand, 'publish-version': publishVersion };

function run(command: keyof typeof COMMANDS, ...args: string[]) {
  const { GITHUB_ACTIONS: _, ...inherited } = process.env;
  const env = { ...inherited, HANDBOOK_CONTENT: folder, HANDBOOK_TODAY: TODAY };
  return runHere(command, COMMANDS[command], args, env);
}

function edit(path: string, from: string | RegExp, to: string): void {
  const file = join(folder, path);
  const text = readFileSync(file, 'utf8');
  const changed = text.replace(from, to);
  assert.notEqual(changed, text, `${path} does not hold ${from}`);
  writeFileSync(file, changed);
}

test('an owner is led from an edited rule to a published version', async () => {
  edit('rules/rules.yaml', 'conditions: [review]', 'conditions: [review, label]');
  const draft = await run('check');
  assert.equal(draft.status, 1);
  assert.match(
    draft.stdout,
    /rules\.yaml:6:9 {2}unpublished-change .*rule BASE-01: conditions changed\. Set policy\.version to 2/,
  );
  assert.equal((await run('publish-version')).status, 1);

  edit('organization.yaml', 'version: 1\n', 'version: 2\n');
  const published = await run('publish-version');
  assert.deepEqual([published.status, published.stderr], [0, '']);
  assert.match(
    published.stdout,
    /^Reading .*, \d+ files\.\nChanged since version 1:\n {2}- rule BASE-01: conditions changed\n/,
  );
  assert.deepEqual(readdirSync(join(folder, 'versions')), ['1.json', '1.yaml', '2', '2.json', '2.yaml']);
  // The published version is of an older form, which did not write traits down; a part is written where it differs.
  assert.deepEqual(readdirSync(join(folder, 'versions/2')), ['paths.json', 'rules.json', 'tools.json', 'traits.json']);

  assert.match(
    (await run('check')).stdout,
    /versions\/2\.yaml:\d+:\d+ {2}wrong-type {2}`summary` takes text; found nothing\.\n/,
  );
  edit('versions/2.yaml', /summary:$/m, 'summary: Product code names its tool.');
  const done = await run('check');
  assert.equal(done.status, 0, done.stdout);

  const again = await run('publish-version');
  assert.equal(again.status, 1);
  assert.match(again.stdout, /^Reading .*\n$/);
  assert.match(again.stderr, /^There is nothing to publish/);
});

test('a draft can be compared before it is published, and still fails the check', async () => {
  edit('rules/rules.yaml', 'conditions: [review]', 'conditions: [review, label]');
  const { status, stdout } = await run('check', '--against', SOUND);
  assert.equal(status, 1);
  assert.match(stdout, /unpublished-change[^]*1 answer stays conditional, now with Label/);
});

test('a version is written anew with its note kept, until a record rests on it', async () => {
  edit('rules/rules.yaml', 'You may use Alpha for product code.', 'You may use Alpha for the code of products.');
  const refused = await run('publish-version', '--replace');
  assert.equal(refused.status, 1);
  assert.match(refused.stderr, /completions\/mira-k\/engineers\.json rests on it/);

  rmSync(join(folder, 'completions'), { recursive: true });
  const note = readFileSync(join(folder, 'versions/1.yaml'), 'utf8');
  const replaced = await run('publish-version', '--replace');
  assert.equal(replaced.status, 0, replaced.stderr);
  const kept = readFileSync(join(folder, 'versions/1.yaml'), 'utf8');
  const seal = /^snapshot: .*$/m;
  assert.notEqual(kept, note);
  assert.equal(kept.replace(seal, ''), note.replace(seal, ''), 'only the digest is new');
  assert.equal((await run('check')).status, 0);
});

test('content with errors is not published', async () => {
  edit('tools/alpha.yaml', 'vendor:', 'vendr:');
  const { status, stdout, stderr } = await run('publish-version');
  assert.equal(status, 1);
  assert.match(stdout, /^Reading .*\n$/);
  assert.match(stderr, /unknown-key[^]*Nothing was published\. Put these right first\.\n$/);
});

test('a merge request that records somebody else is refused, one’s own is not', async () => {
  const changed = ['--changed', 'content/completions/mira-k/engineers.json', 'README.md'];
  const foreign = await run('check', '--json', '--author', 'tom', ...changed);
  assert.equal(foreign.status, 1);
  const { problems } = JSON.parse(foreign.stdout) as { problems: { kind: string; file: string }[] };
  assert.deepEqual(
    problems.map(({ kind, file }) => [kind, file]),
    [['record-of-another', 'completions/mira-k/engineers.json']],
  );
  assert.equal((await run('check', '--author', 'Mira-K', ...changed)).status, 0);
});
