import assert from 'node:assert/strict';
import { mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { workingDirectory } from '../../../src/model/working-directory.ts';

const PROJECT = '/work/handbook';

test('a script that npm runs is told where the person is', () => {
  const env = { INIT_CWD: '/work/handbook/content/tools', npm_package_json: '/work/handbook/package.json' };
  assert.equal(workingDirectory(env, PROJECT), '/work/handbook/content/tools');
});

test('a command that somebody runs by itself is where they are', () => {
  assert.equal(workingDirectory({}, '/home/mira'), '/home/mira');
});

test('a command that a script of npm starts elsewhere is where it was started', () => {
  const env = { INIT_CWD: '/home/mira', npm_package_json: '/work/handbook/package.json' };
  assert.equal(workingDirectory(env, '/tmp/other'), '/tmp/other');
  assert.equal(workingDirectory({ INIT_CWD: '/home/mira' }, PROJECT), PROJECT);
});

test('npm --prefix of a symbolic link to the project is still a script of npm', (t) => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'working-directory-')));
  t.after(() => rmSync(folder, { recursive: true }));
  symlinkSync(folder, join(folder, 'engine'));
  const env = { INIT_CWD: '/home/mira', npm_package_json: join(folder, 'engine', 'package.json') };
  assert.equal(workingDirectory(env, folder), '/home/mira');
});
