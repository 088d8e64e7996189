import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { parse } from 'yaml';
import { engineOf, packed, PACKAGE, repositoryWithPackage } from './package/installed-package.ts';
import { madeFiles, MADE_ON, writeAll } from './package/made-files.ts';

describe('the package', async () => {
  const work = mkdtempSync(join(tmpdir(), 'handbook-pack-'));
  const { tarball, files } = packed(work);
  const folder = repositoryWithPackage(tarball);
  after(() => {
    rmSync(work, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  });
  const made = await madeFiles('minimal', { name: PACKAGE, from: 'file:engine/engine.tgz' });
  writeAll(folder, made);

  /** Runs the command as a script of package.json does. */
  const handbook = (args: string[], more: NodeJS.ProcessEnv = {}) => {
    const { HANDBOOK_CONTENT: _, HANDBOOK_OUT: __, HANDBOOK_PROJECT: ___, INIT_CWD: ____, ...inherited } = process.env;
    const env = { ...inherited, HANDBOOK_TODAY: MADE_ON, ...more };
    const command = join(folder, 'node_modules', '.bin', 'handbook');
    return spawnSync(process.execPath, [command, ...args], { cwd: folder, env, encoding: 'utf8' });
  };

  test('it holds the engine, the default content and what tests a repository of content, and nothing else', () => {
    const others = files.filter(
      (path) =>
        !/^(?:src|content|docs|starts|upgrades|public|ci|hosting|tests\/readers|tests\/files\/links|tests\/site\/built)\//.test(
          path,
        ),
    );
    assert.deepEqual(others.sort(), [
      'ADOPTING.md',
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
      'astro.config.mjs',
      'package.json',
      'tsconfig.json',
    ]);
    assert.equal(
      files.some((path) => path.includes('node_modules')),
      false,
    );
    assert.ok(files.includes('src/runtime/package-lock.json'), 'the Node of old machines is locked');
  });

  test('it lists its commands, without those that need a checkout', () => {
    const { stdout } = handbook(['--help']);
    assert.match(stdout, /^ {2}publish-version {2}/m);
    assert.doesNotMatch(stdout, /^ {2}(?:bench|format|hosting|test:browsers) /m);
    assert.match(handbook(['bench']).stderr, /^The command "bench" needs a checkout of the engine\./);
    assert.match(handbook(['check', '--help']).stdout, /report every mistake/);
  });

  test('it builds content beside it into dist/ or any other folder, and tells which content it took', () => {
    const { status, stdout, stderr } = handbook(['build']);
    assert.equal(status, 0, stdout + stderr);
    assert.match(stdout, /^Reading content\/, \d+ files\.$/m);
    assert.match(stdout, /^Built \d+ pages, .* in dist\/$/m);
    assert.ok(existsSync(join(folder, 'dist', 'check-tool.mjs')));
    // Nothing beside what was there but the site and the engine's own folder, which git leaves out.
    const tops = made.map(({ path }) => path.split('/')[0] ?? '');
    assert.deepEqual(
      readdirSync(folder).sort(),
      [...new Set(['.handbook-engine', 'dist', 'node_modules', ...tops])].sort(),
    );
    assert.equal(readFileSync(join(folder, '.handbook-engine', '.gitignore'), 'utf8'), '*\n');
  });

  test('it tests that site with its readers’ tasks', () => {
    const { status, stdout, stderr } = handbook(['test', '--only', 'content,readers']);
    assert.equal(status, 0, stdout + stderr);
    assert.match(stdout, /^\d+ passed, 0 failed$/m);
  });

  test('the jobs of a new repository are green against a bare one', () => {
    const bare = join(work, 'bare.git');
    const git = (...args: string[]) => {
      const author = ['-c', 'user.name=Mira', '-c', 'user.email=mira@works.example', '-c', 'commit.gpgsign=false'];
      const { status, stdout, stderr } = spawnSync('git', [...author, ...args], { cwd: folder, encoding: 'utf8' });
      assert.equal(status, 0, `git ${args.join(' ')}\n${stderr}`);
      return stdout.trim();
    };
    git('init', '--quiet', '--bare', '--initial-branch=main', bare);
    git('init', '--quiet', '--initial-branch=main');
    git('add', '.');
    git('commit', '--quiet', '--message', 'A handbook');
    git('remote', 'add', 'origin', bare);
    git('push', '--quiet', 'origin', 'main');
    git('checkout', '--quiet', '-b', 'wording');
    const answer = 'content/faq/may-i-start-today.mdx';
    writeAll(folder, [
      { path: answer, text: `${readFileSync(join(folder, answer), 'utf8')}\nAsk when you are unsure.\n` },
    ]);
    git('commit', '--quiet', '--all', '--message', 'A clearer answer');
    const head = git('rev-parse', 'HEAD');
    git('push', '--quiet', 'origin', 'wording', `${head}:refs/pull/1/head`);
    git('checkout', '--quiet', 'main');

    for (const [name, said] of [
      ['records', ''],
      ['changes', 'Ask when you are unsure'],
      ['publish', 'nothing for this job to publish'],
    ] as const) {
      const { jobs } = parse(readFileSync(join(folder, '.github', 'workflows', `${name}.yml`), 'utf8'));
      const steps = Object.values<{ steps: { run?: string }[] }>(jobs).flatMap((job) => job.steps);
      const [install, ...lines] = steps.flatMap(({ run = '' }) => run.split('\n').filter(Boolean));
      // The packages are here already, and a test uses no network.
      assert.match(install ?? '', /^npm install /);
      const { status, stdout, stderr } = spawnSync('sh', ['-ec', lines.join('\n')], {
        cwd: folder,
        encoding: 'utf8',
        env: {
          ...process.env,
          AUTHOR: 'mira',
          BRANCH: 'wording',
          HEAD: head,
          JOB: 'https://git.example/job/1',
          KEEPERS: '',
          NUMBER: '1',
          PREVIEW: '',
          TITLE: 'A clearer answer',
          HANDBOOK_TODAY: MADE_ON,
          GITHUB_API_URL: 'https://git.example/api',
          GITHUB_REPOSITORY: 'works/handbook',
        },
      });
      assert.equal(status, 0, `${name}: ${stdout}${stderr}`);
      assert.ok(`${stdout}${stderr}`.includes(said), `${name}: ${stdout}${stderr}`);
    }
  });

  test('the copy it runs from is made once, and in another folder where one is named', () => {
    const first = engineOf(folder);
    const kept = join(work, 'kept');
    const { status, stderr } = handbook(['publish-ids'], { HANDBOOK_CACHE: kept });
    assert.equal(status, 0, stderr);
    assert.ok(readdirSync(kept).some((name) => name.startsWith('engine-')));
    assert.equal(engineOf(folder), first);
  });
});
