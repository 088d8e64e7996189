import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { engineOf, packed, repositoryWithPackage } from './package/installed-package.ts';

const SOUND = fileURLToPath(new URL('../fixtures/sound', import.meta.url));

describe('the package', () => {
  const work = mkdtempSync(join(tmpdir(), 'handbook-pack-'));
  const { tarball, files } = packed(work);
  const folder = repositoryWithPackage(tarball);
  after(() => {
    rmSync(work, { recursive: true, force: true });
    rmSync(folder, { recursive: true, force: true });
  });
  cpSync(SOUND, join(folder, 'content'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');

  /** Runs the command as a script of package.json does. */
  const handbook = (args: string[], more: NodeJS.ProcessEnv = {}) => {
    const { HANDBOOK_CONTENT: _, HANDBOOK_OUT: __, HANDBOOK_PROJECT: ___, INIT_CWD: ____, ...inherited } = process.env;
    const env = { ...inherited, HANDBOOK_TODAY: '2026-11-29', ...more };
    const command = join(folder, 'node_modules', '.bin', 'handbook');
    return spawnSync(process.execPath, [command, ...args], { cwd: folder, env, encoding: 'utf8' });
  };

  test('it holds the engine, the default content and what tests a repository of content, and nothing else', () => {
    const others = files.filter(
      (path) =>
        !/^(?:src|content|public|ci|hosting|tests\/readers|tests\/files\/links|tests\/site\/built)\//.test(path),
    );
    assert.deepEqual(others.sort(), [
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
    // Nothing of the repository but the site and the engine's own folder, which git leaves out.
    assert.deepEqual(readdirSync(folder).sort(), [
      '.handbook-engine',
      'content',
      'dist',
      'node_modules',
      'package.json',
    ]);
    assert.equal(readFileSync(join(folder, '.handbook-engine', '.gitignore'), 'utf8'), '*\n');
  });

  test('it tests that site with its readers’ tasks', () => {
    const { status, stdout, stderr } = handbook(['test', '--only', 'content,readers']);
    assert.equal(status, 0, stdout + stderr);
    assert.match(stdout, /^\d+ passed, 0 failed$/m);
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
