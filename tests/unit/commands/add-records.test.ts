import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, test } from 'node:test';
import { addRecords } from '../../../src/commands/records/add-records.ts';
import { SOUND, soundText, TODAY } from '../model/fixture.ts';
import { runHere } from './run-here.ts';

const work = mkdtempSync(join(tmpdir(), 'add-records-'));
after(() => rmSync(work, { recursive: true }));
/** A repository with the content, and a folder of files beside it. */
let repository = '';
let sent = '';
beforeEach(() => {
  repository = mkdtempSync(join(work, 'repository-'));
  sent = mkdtempSync(join(work, 'sent-'));
  cpSync(SOUND, join(repository, 'content'), { recursive: true });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'The handbook');
});

const env = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Somebody',
  GIT_AUTHOR_EMAIL: 'somebody@example.invalid',
  GIT_COMMITTER_NAME: 'Somebody',
  GIT_COMMITTER_EMAIL: 'somebody@example.invalid',
};

function git(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: repository, env, encoding: 'utf8' });
  assert.equal(status, 0, stderr);
  return stdout.trim();
}

function add(...args: string[]) {
  // npm runs the command in its own folder, and names the one of the person.
  const settings = {
    ...env,
    HANDBOOK_CONTENT: join(repository, 'content'),
    HANDBOOK_TODAY: TODAY,
    INIT_CWD: sent,
    npm_package_json: join(repository, 'package.json'),
  };
  return runHere('add-records', addRecords, args, settings, repository);
}

const RECORD = 'content/completions/tom/engineers.json';
const toms = soundText('completions/mira-k/engineers.json').replace('mira-k', 'tom');
const isAdded = () => existsSync(join(repository, RECORD));

test('a folder of files becomes one commit on request, with a report of what was refused', async () => {
  mkdirSync(join(sent, 'mail'));
  writeFileSync(join(sent, 'mail', 'record.json'), toms);
  writeFileSync(join(sent, 'mail', 'data-platform.json'), soundText('assessments/platform.json'));
  writeFileSync(join(sent, 'mail', 'lunch.txt'), 'Noon?');
  writeFileSync(join(sent, 'mail', '.DS_Store'), 'x');
  symlinkSync('/etc/hostname', join(sent, 'mail', 'link.json'));
  writeFileSync(join(repository, 'beside.txt'), 'Somebody’s other work.');
  git('add', 'beside.txt');

  const { status, stdout, stderr } = await add('mail', '--commit');
  assert.equal(stderr, '');
  assert.equal(status, 1, 'something was refused');
  assert.match(
    stdout,
    /^Reading .*, \d+ files\.\n2 files added:\n {2}\S*\/content\/assessments\/data-platform\.json {2}from mail\/data-platform\.json\n/,
  );
  assert.match(
    stdout,
    /2 files refused:\n {2}mail\/(?:link\.json|lunch\.txt)\n[^]*Links to other places are not followed/,
  );
  assert.match(stdout, /Committed, and not pushed\.\n$/);
  assert.equal(readFileSync(join(repository, RECORD), 'utf8'), toms);
  assert.deepEqual(git('show', '--format=%s', '--name-only', 'HEAD').split('\n'), [
    'Add 2 records that were handed over',
    '',
    'content/assessments/data-platform.json',
    RECORD,
  ]);
  assert.equal(git('status', '--porcelain'), 'A  beside.txt', 'what was staged beside them stays staged');
});

test('without --commit the files are written and the person commits them', async () => {
  writeFileSync(join(sent, 'record.json'), toms);
  const { status, stdout } = await add('record.json');
  assert.equal(status, 0);
  assert.match(stdout, /Commit them in a merge request of somebody who keeps the records/);
  assert.equal(isAdded(), true);
  assert.equal(git('log', '--oneline').split('\n').length, 1);
  assert.match((await add('record.json')).stdout, /1 file there already[^]*Nothing was added\.\n$/);
});

test('a dry run writes nothing', async () => {
  writeFileSync(join(sent, 'record.json'), toms);
  const { status, stdout } = await add('--dry-run', 'record.json');
  assert.deepEqual([status, isAdded()], [0, false]);
  assert.match(stdout, /1 file added[^]*Nothing was written: this was a dry run\.\n$/);
});

test('content with errors takes nothing, and a name that leads nowhere is told', async () => {
  writeFileSync(join(sent, 'record.json'), toms);
  assert.match((await add('recrd.json')).stderr, /recrd\.json: there is no such file or folder\.\n$/);
  assert.match((await add()).stderr, /^Name the files or the folder: npm run add-records -- FILE…\n$/);
  writeFileSync(join(repository, 'content/organization.yaml'), 'titel: x\n');
  const { status, stderr } = await add('record.json');
  assert.equal(status, 1);
  assert.match(stderr, /organization\.yaml[^]*Nothing was added\. Put these right first\.\n$/);
  assert.equal(isAdded(), false);
});

test('where git refuses, the files are there and the person is told why', async () => {
  writeFileSync(join(sent, 'record.json'), toms);
  rmSync(join(repository, '.git'), { recursive: true });
  const { status, stderr } = await add('record.json', '--commit');
  assert.equal(status, 1);
  assert.match(
    stderr,
    /^The files are written, and git did not commit them: [^]*not a git repository[^]*Commit them by hand/,
  );
  assert.equal(isAdded(), true);
});
