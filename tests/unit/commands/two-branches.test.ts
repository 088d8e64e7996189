import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { checkContent, checkForRelease } from '../../../src/check/check-content.ts';
import { reportText } from '../../../src/check/report.ts';
import { publishIds } from '../../../src/commands/publish/publish-ids.ts';
import { publishVersion } from '../../../src/commands/publish/publish-version.ts';
import { SOUND, TODAY } from '../model/fixture.ts';
import { runHere } from './run-here.ts';

const BARE = 'handbook.git';
const COMMANDS = { 'publish-version': publishVersion, 'publish-ids': publishIds };

/** A clone of the bare repository, in which somebody works on a branch. */
class Clone {
  readonly folder: string;
  readonly content: string;

  constructor(work: string, name: string) {
    this.folder = join(work, name);
    this.content = join(this.folder, 'content');
    gitIn(work, 'clone', '--quiet', join(work, BARE), this.folder);
    this.git('checkout', '--quiet', '-b', name);
  }

  git(...args: string[]): string {
    return gitIn(this.folder, ...args);
  }

  /** Merges main, or rebases on it, as far as git gets. */
  takeMain(by: 'merge' | 'rebase'): void {
    this.git('fetch', '--quiet', 'origin');
    const { status } = spawnSync('git', ['-C', this.folder, by, 'origin/main'], { env, encoding: 'utf8' });
    assert.equal(status, 1, 'git reports conflicts');
  }

  read = (path: string) => readFileSync(join(this.content, path), 'utf8');
  write = (path: string, text: string) => writeFileSync(join(this.content, path), text);

  edit(path: string, from: string, to: string): void {
    assert.ok(this.read(path).includes(from), `${path} holds ${from}`);
    this.write(path, this.read(path).replace(from, to));
  }

  async run(command: keyof typeof COMMANDS, ...args: string[]): Promise<{ status: number; text: string }> {
    const settings = { ...env, HANDBOOK_CONTENT: this.content, HANDBOOK_TODAY: TODAY };
    const { status, stdout, stderr } = await runHere(command, COMMANDS[command], args, settings, this.folder);
    return { status, text: stdout + stderr };
  }

  async check(): Promise<string> {
    const { problems } = await checkForRelease(checkContent(this.content, { today: TODAY }));
    return reportText(problems.filter(({ severity }) => severity === 'error'));
  }

  /** Publishes what was edited as version 2, with a change note. */
  async publish(slug: string): Promise<void> {
    const { status, text } = await this.run('publish-version', '--next', `--summary=By ${slug}.`);
    assert.equal(status, 0, text);
    this.write('versions/2.yaml', this.read('versions/2.yaml').replace(/^kind:$/m, 'kind: material'));
    this.write(`changes/2026-11-22-${slug}.mdx`, newsOf(slug));
    this.commit(slug);
  }

  commit(message: string): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message', message);
  }
}

const env = {
  PATH: process.env.PATH,
  HOME: '/nowhere',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_EDITOR: 'true',
  ...Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((who) => [
      [`GIT_${who}_NAME`, 'Somebody'],
      [`GIT_${who}_EMAIL`, 'somebody@example.invalid'],
    ]),
  ),
};

function gitIn(folder: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', ['-C', folder, ...args], { env, encoding: 'utf8' });
  assert.equal(status, 0, `git ${args.join(' ')}\n${stderr}`);
  return stdout.trim();
}

const newsOf = (slug: string) => `---
title: News of ${slug}
date: 2026-11-22
version: 2
change: material
summary: What ${slug} changed.
rules: []
---

Read it.
`;

const MINOR = 'kind: minor\nwordingFixes: { approvedBy: owner, ids: [BASE-01] }';

describe('two branches of one repository', () => {
  const work = mkdtempSync(join(tmpdir(), 'two-branches-'));
  let first: Clone;
  let second: Clone;

  before(async () => {
    const seed = join(work, 'seed');
    cpSync(SOUND, join(seed, 'content'), { recursive: true });
    gitIn(work, 'init', '--quiet', '--initial-branch', 'main', seed);
    gitIn(seed, 'add', '--all');
    gitIn(seed, 'commit', '--quiet', '--message', 'The handbook');
    gitIn(work, 'clone', '--quiet', '--bare', seed, join(work, BARE));
    first = new Clone(work, 'first');
    second = new Clone(work, 'second');
    first.edit(
      'rules/rules.yaml',
      'You may use Alpha for product code.',
      'You may use Alpha for the code of products.',
    );
    await first.publish('first');
    // What is first asks nothing of anybody, and the change note of the second does.
    first.write('versions/2.yaml', first.read('versions/2.yaml').replace(/^kind: material$/m, MINOR));
    first.edit('changes/2026-11-22-first.mdx', 'change: material', 'change: minor');
    first.commit('minor');
    first.git('push', '--quiet', 'origin', 'first:main');
    second.edit('rules/rules.yaml', 'You must not use an outside model', 'You must never use an outside model');
    await second.publish('second');
  });
  after(() => rmSync(work, { recursive: true }));

  test('where nothing is being merged, --renumber says what to do first', async () => {
    const { status, text } = await second.run('publish-version', '--renumber');
    assert.equal(status, 1);
    assert.match(text, /Nothing is being merged here\. First merge the protected branch into yours \(git merge main\)/);
  });

  for (const by of ['merge', 'rebase'] as const) {
    test(`after a ${by}, the check names the command, and the command gives the second the next number`, async () => {
      second.git('checkout', '--quiet', '-B', `second-${by}`, 'second');
      second.takeMain(by);
      assert.match(
        await second.check(),
        /versions\/2\.json:\d+:1 {2}merge-conflict {2}two merge requests have published a version 2[^\n]*Run npm run publish-version -- --renumber/,
      );

      const { status, text } = await second.run('publish-version', '--renumber');
      assert.equal(status, 0, text);
      assert.match(
        text,
        /\nVersion 2 stays as the other side published it\. What this side published as 2 is version 3 now, with its note\.\n/,
      );
      assert.equal(await second.check(), '');
      assert.equal(second.read('versions/2.yaml'), first.read('versions/2.yaml'));
      assert.equal(second.read('versions/2.json'), first.read('versions/2.json'));
      assert.match(second.read('versions/3.yaml'), /^# Version 3 of the policy\.[^]*\nsummary: "By second\."\n/);
      assert.match(second.read('changes/2026-11-22-second.mdx'), /\nversion: 3\n/);
      assert.match(second.read('changes/2026-11-22-first.mdx'), /\nversion: 2\n/);

      second.git('add', '--all');
      if (by === 'merge') second.git('commit', '--quiet', '--no-edit');
      else second.git('rebase', '--continue');
      assert.equal(second.git('status', '--porcelain'), '');
      assert.equal(await second.check(), '');
    });
  }

  test('what both changed of organization.yaml beside the number is left to a person', async () => {
    second.git('checkout', '--quiet', '-B', 'named', 'second');
    second.edit('organization.yaml', 'version: 2', 'version: 2 # the second');
    second.git('commit', '--quiet', '--all', '--message', 'A remark');
    second.git('branch', '--quiet', '--force', 'elsewhere', 'origin/main');
    second.git('checkout', '--quiet', 'elsewhere');
    second.edit('organization.yaml', 'version: 2', 'version: 2 # the first');
    second.git('commit', '--quiet', '--all', '--message', 'A remark');
    second.git('push', '--quiet', 'origin', 'elsewhere:elsewhere');
    second.git('checkout', '--quiet', 'named');
    spawnSync('git', ['-C', second.folder, 'merge', 'elsewhere'], { env });
    const { status, text } = await second.run('publish-version', '--renumber');
    assert.equal(status, 1);
    assert.match(
      text,
      /organization\.yaml: both sides changed more than policy\.version and policy\.date in the same lines/,
    );
    second.git('merge', '--abort');
  });

  test('ids that both added are recorded by one command, none is lost, and a broken list is not written over', async () => {
    const [one, two] = ['one', 'two'].map((name) => new Clone(work, name));
    assert.ok(one && two);
    for (const [clone, id] of [
      [one, 'student-model'],
      [two, 'silver-label'],
    ] as const) {
      clone.git('checkout', '--quiet', '-B', 'ids', 'origin/main');
      clone.write(`glossary/${id}.yaml`, termOf(id));
      assert.equal((await clone.run('publish-ids')).status, 0);
      clone.commit(id);
    }
    one.git('push', '--quiet', 'origin', 'ids:main');
    two.takeMain('merge');
    assert.match(await two.check(), /published-ids\.yaml:\d+:1 {2}merge-conflict[^\n]*Run npm run publish-ids/);
    const { status, text } = await two.run('publish-ids');
    assert.equal(status, 0, text);
    for (const id of ['student-model', 'silver-label', 'teacher-model'])
      assert.ok(two.read('published-ids.yaml').includes(`  - ${id}\n`), id);
    assert.equal(await two.check(), '');

    const broken = 'rules:\n  - A: [\n';
    two.write('published-ids.yaml', broken);
    assert.equal((await two.run('publish-ids')).status, 1);
    assert.equal(two.read('published-ids.yaml'), broken);
  });
});

const termOf = (id: string) => `owner: owner
effective: 2026-11-01
reviewed: 2026-11-01

entries:
  - id: ${id}
    name: ${id.replace('-', ' ')}
    definition: A word that one branch adds.
`;
