import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import {
  disagreements,
  forgetInstall,
  isComplete,
  isInstalled,
  stampFor,
  writeStamp,
} from '../../../src/commands/bootstrap/installed.mjs';

const LINUX = { platform: 'linux', arch: 'x64' };
const MAC = { platform: 'darwin', arch: 'arm64' };

const lockOf = (version: string) =>
  JSON.stringify({ packages: { '': {}, 'node_modules/yaml': { version, integrity: 'sha512-a' } } });

/** A project folder with a lockfile and, if given, npm's record of what is installed. */
function project(t: TestContext, lock: string, record?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'installed-'));
  t.after(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'package-lock.json'), lock);
  if (record !== undefined) {
    mkdirSync(join(folder, 'node_modules'));
    writeFileSync(join(folder, 'node_modules', '.package-lock.json'), record);
  }
  return folder;
}

test('a fresh clone is not installed', (t) => {
  assert.equal(isInstalled(project(t, lockOf('1.0.0')), LINUX), false);
});

test('an install by hand that matches the lockfile is accepted', (t) => {
  assert.equal(isInstalled(project(t, lockOf('1.0.0'), lockOf('1.0.0')), LINUX), true);
});

test('a changed lockfile asks for an install, until the stamp says that it was made', (t) => {
  const folder = project(t, lockOf('2.0.0'), lockOf('1.0.0'));
  assert.equal(isInstalled(folder, LINUX), false);
  writeStamp(folder, LINUX);
  assert.equal(isInstalled(folder, LINUX), true);
});

test('a stamp of another machine or another lockfile does not count', () => {
  assert.notEqual(stampFor('lock', LINUX), stampFor('lock', MAC));
  assert.notEqual(stampFor('lock', LINUX), stampFor('lock 2', LINUX));
});

test('packages for other machines may be missing, those for this one may not', () => {
  const lock = { packages: { 'node_modules/@x/linux-x64': { optional: true, os: ['linux'], cpu: ['x64'] } } };
  assert.equal(isComplete(lock, { packages: {} }, MAC), true);
  assert.equal(isComplete(lock, { packages: {} }, LINUX), false);
});

test('a package with other contents than the lockfile names is not complete', () => {
  const lock = { packages: { 'node_modules/yaml': { version: '1.0.0', integrity: 'sha512-a' } } };
  const record = { packages: { 'node_modules/yaml': { version: '1.0.0', integrity: 'sha512-b' } } };
  assert.equal(isComplete(lock, record, LINUX), false);
});

test('an install that was begun and not finished does not count', (t) => {
  const folder = project(t, lockOf('1.0.0'), lockOf('1.0.0'));
  writeStamp(folder, LINUX);
  forgetInstall(folder);
  assert.equal(isInstalled(folder, LINUX), false);
});

test('a package.json that was changed without its lockfile is noticed', () => {
  const locked = { dependencies: { yaml: '1.0.0', zod: '4.0.0' }, devDependencies: { diff: '9.0.0' } };
  assert.deepEqual(disagreements(locked, locked), []);
  assert.deepEqual(disagreements({ dependencies: { yaml: '1.0.1', diff: '9.0.0' } }, locked), ['yaml', 'diff', 'zod']);
});
