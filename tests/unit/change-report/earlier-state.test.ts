import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { PlainError } from '../../../src/basics/plain-error.ts';
import { earlierState, type EarlierState } from '../../../src/change-report/before/earlier-state.ts';
import { SOUND } from '../model/fixture.ts';

describe('the state with which a change is compared', () => {
  const work = realpathSync(mkdtempSync(join(tmpdir(), 'earlier-state-')));
  const repository = join(work, 'policy');
  const content = join(repository, 'content');
  const rules = join(content, 'rules', 'rules.yaml');
  const organization = join(content, 'organization.yaml');
  const { INIT_CWD } = process.env;

  function git(...args: string[]): string {
    const { status, stdout, stderr } = spawnSync(
      'git',
      ['-C', repository, '-c', 'user.name=T', '-c', 'user.email=t@localhost', ...args],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stderr);
    return stdout.trim();
  }

  function commit(message: string, ...more: string[]): void {
    git('add', '--all');
    git('commit', '--quiet', '--message', message, ...more);
  }

  const nameIn = ({ handbook }: EarlierState) => handbook?.organization.name;
  const textOf = ({ handbook }: EarlierState) => handbook?.rules[0]?.title;

  async function refused(place: string): Promise<string> {
    try {
      await earlierState(place, content);
    } catch (error) {
      assert.ok(error instanceof PlainError, String(error));
      return error.message;
    }
    return assert.fail(`${place} is not refused`);
  }

  before(() => {
    delete process.env.INIT_CWD;
    cpSync(SOUND, content, { recursive: true });
    spawnSync('git', ['init', '--quiet', '--initial-branch=main', repository]);
    commit('The policy');
    git('tag', 'first');
    git('branch', 'main-old');
    git('checkout', '--quiet', '-b', 'work/rule');
    writeFileSync(rules, readFileSync(rules, 'utf8').replace(/title: .*/, 'title: Another title'));
  });
  after(() => {
    if (INIT_CWD !== undefined) process.env.INIT_CWD = INIT_CWD;
    rmSync(work, { recursive: true });
  });

  test('a branch, a tag, a commit and what counts from one are read from git as they are there, whatever is edited since', async () => {
    const here = textOf(await earlierState(content, content));
    assert.equal(here, 'Another title');
    for (const place of ['main', 'first', git('rev-parse', '--short', 'main'), 'HEAD~0']) {
      const state = await earlierState(place, content);
      assert.equal(state.name, place);
      assert.notEqual(textOf(state), undefined, place);
      assert.notEqual(textOf(state), here, place);
      assert.equal(state.policy, state.handbook);
    }
    assert.equal(git('status', '--porcelain'), 'M content/rules/rules.yaml', 'nothing is checked out or left behind');
  });

  test('what git holds is data: an attribute, a filter or a name with a dot before it changes nothing', async () => {
    writeFileSync(join(repository, '.gitattributes'), '*.yaml filter=shout export-ignore\n');
    writeFileSync(join(content, '.note.yaml'), 'not: content\n');
    git('config', 'filter.shout.smudge', 'tr a-z A-Z');
    commit('Attributes');
    assert.equal(textOf(await earlierState('HEAD', content)), 'Another title');
    git('config', '--unset', 'filter.shout.smudge');
  });

  test('a name that is no branch gets the nearest one, and what to do about one that is only on the remote', async () => {
    const message = await refused('mian');
    assert.match(
      message,
      /^--against mian: there is no such folder or file, and no branch, tag or commit of that name in .*policy\. Did you mean `main`\?\n/,
    );
    assert.match(message, /It has main, main-old, work\/rule, first\.\n/);
    assert.match(message, /git fetch origin mian, and then --against origin\/mian\.$/);
    git('update-ref', 'refs/remotes/origin/release', 'main');
    assert.match(await refused('release'), /Did you mean `origin\/release`\?/);
  });

  test('a path that is not there is not taken for a branch', async () => {
    // A name that no folder beside a checkout has: the tests may run in one that is called main.
    git('branch', 'branch-without-folder', 'main');
    for (const place of ['../branch-without-folder', './branch-without-folder', '/branch-without-folder', 'main.json'])
      assert.match(await refused(place), /: there is no such folder or file\.\nGive a content folder, a branch/, place);
    git('branch', '--quiet', '-D', 'branch-without-folder');
  });

  test('what begins like an option is refused before git sees it', async () => {
    for (const place of ['--upload-pack=x', '-h', '--all'])
      assert.match(await refused(place), /this looks like an option\.\nGive a content folder/, place);
  });

  test('content that was in another folder is named behind a colon, and the message says how', async () => {
    git('stash', '--quiet', '--include-untracked');
    git('checkout', '--quiet', '-B', 'moved', 'main');
    renameSync(content, join(repository, 'policy'));
    commit('The content moves');
    git('checkout', '--quiet', 'work/rule');
    const message = await refused('moved');
    assert.match(
      message,
      /moved holds no content\/organization\.yaml\. It has one in policy: name the folder behind a colon, --against moved:policy$/,
    );
    assert.notEqual(textOf(await earlierState('moved:policy', content)), undefined);
    git('checkout', '--quiet', '--orphan', 'empty');
    git('rm', '-r', '--quiet', '--force', '.');
    commit('Nothing', '--allow-empty');
    git('checkout', '--quiet', 'work/rule');
    assert.match(await refused('empty'), /It holds no content of a handbook at all\.$/);
  });

  test('content of an older form is refused with what it says by this engine, and with what to compare instead', async () => {
    const text = readFileSync(rules, 'utf8');
    writeFileSync(rules, text.replace(/^( *)scope:.*$/m, '$1scope: { accounts: [personal] }'));
    commit('An older form');
    git('branch', 'older');
    writeFileSync(rules, text);
    commit('The form of today');
    const message = await refused('older');
    assert.match(
      message,
      /this content has errors by the engine that runs here, so there is nothing to compare with\./,
    );
    assert.match(message, /compare with the decisions\.json that was published of it/);
    assert.match(message, /older\/rules\/rules\.yaml:\d+:\d+/);
  });

  test('a link in the content of then is refused, and never followed', async () => {
    symlinkSync('/etc/hostname', join(content, 'rules', 'linked.yaml'));
    commit('A link');
    assert.match(await refused('HEAD'), /^--against HEAD: rules\/linked\.yaml is no plain file\.$/);
    git('reset', '--quiet', '--hard', 'HEAD~1');
  });

  test('a folder is relative to where the person is, and comes before a branch of its name', async () => {
    const other = join(work, 'other');
    cpSync(SOUND, join(other, 'main'), { recursive: true });
    writeFileSync(
      join(other, 'main', 'organization.yaml'),
      readFileSync(organization, 'utf8').replace(/^name: .*$/m, 'name: Elsewhere'),
    );
    const started = process.cwd();
    process.chdir(other);
    try {
      assert.equal(nameIn(await earlierState('main', content)), 'Elsewhere');
      assert.equal(nameIn(await earlierState('../other/main', content)), 'Elsewhere');
      assert.notEqual(nameIn(await earlierState('heads/main', content)), 'Elsewhere');
      process.chdir(join(other, 'main', 'rules'));
      assert.equal(nameIn(await earlierState('..', content)), 'Elsewhere');
    } finally {
      process.chdir(started);
    }
  });

  test('content that is in no repository is compared with one of the repository in which the person is', async () => {
    const loose = join(work, 'loose');
    cpSync(SOUND, loose, { recursive: true });
    const started = process.cwd();
    process.chdir(repository);
    try {
      assert.notEqual(textOf(await earlierState('main:content', loose)), undefined);
      await assert.rejects(earlierState('main', loose), /main holds no organization\.yaml\. It has one in content: /);
      process.chdir(loose);
      await assert.rejects(earlierState('main', loose), /there is no such folder or file\.\n/);
    } finally {
      process.chdir(started);
    }
  });
});
