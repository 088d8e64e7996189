import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { buildKey } from '../../../src/commands/build/build-key.ts';
import { sharedBuild } from '../../../src/commands/build/shared-build.ts';
import { withLock } from '../../../src/commands/with-lock.ts';

/** A project and a content folder that are small, and a place for their builds. */
function project(context: TestContext) {
  const root = mkdtempSync(join(tmpdir(), 'shared-build-'));
  context.after(() => rmSync(root, { recursive: true }));
  const write = (path: string, text: string) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write('src/page.astro', 'page');
  write('package-lock.json', '{}');
  write('content/organization.yaml', 'site: https://h.example/');
  const input = { root, content: join(root, 'content'), today: '2026-11-22' };
  return { root, write, input, builds: join(root, 'builds') };
}

const buildPage = async (folder: string) => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'index.html'), 'page');
};

test('a build is made once, also for those who ask while it is being made', async (context) => {
  const { input, builds } = project(context);
  let count = 0;
  const build = async (folder: string) => {
    count += 1;
    await wait(50);
    await buildPage(folder);
  };
  const [first, second] = await Promise.all([sharedBuild(input, build, builds), sharedBuild(input, build, builds)]);
  assert.equal(first, second);
  assert.equal(await sharedBuild(input, build, builds), first);
  assert.equal(readFileSync(join(first, 'index.html'), 'utf8'), 'page');
  assert.equal(count, 1);
});

test('another day or address, other content, other sources or other packages are another build; the runtime is not', (context) => {
  const { input, write } = project(context);
  const keys = new Set([buildKey(input), buildKey({ ...input, today: '2026-11-23' })]);
  keys.add(buildKey({ ...input, site: 'https://preview.example/' }));
  for (const path of ['content/organization.yaml', 'content/new.yaml', 'src/page.astro', 'package-lock.json']) {
    write(path, 'changed');
    keys.add(buildKey(input));
  }
  assert.equal(keys.size, 7);
  write('src/runtime/node_modules/node', 'binary');
  write('dist/index.html', 'built');
  assert.ok(keys.has(buildKey(input)));
});

test('a copy of the content elsewhere is the same build', (context) => {
  const { root, input, write } = project(context);
  write('elsewhere/content/organization.yaml', 'site: https://h.example/');
  assert.equal(buildKey({ ...input, content: join(root, 'elsewhere', 'content') }), buildKey(input));
});

test('a build that fails leaves nothing behind, and is tried again', async (context) => {
  const { input, builds } = project(context);
  const failing = async (folder: string) => {
    await buildPage(folder);
    throw new Error('broken');
  };
  await assert.rejects(sharedBuild(input, failing, builds), /broken/);
  const folder = await sharedBuild(input, buildPage, builds);
  assert.ok(existsSync(join(folder, 'index.html')));
});

test('old builds are forgotten, but not what somebody used lately', async (context) => {
  const { input, builds } = project(context);
  const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000);
  const made: string[] = [];
  for (let day = 1; day <= 30; day += 1) {
    made.push(await sharedBuild({ ...input, today: `2026-12-${day}` }, buildPage, builds));
    if (day <= 10) utimesSync(made[day - 1] ?? '', yesterday, yesterday);
  }
  const kept = made.map((folder) => existsSync(folder));
  assert.equal(kept.slice(0, 10).filter(Boolean).length, 4);
  assert.ok(kept.slice(10).every(Boolean));
});

test('the lock of a process that is gone holds nobody up', async (context) => {
  const { root } = project(context);
  const lock = join(root, 'lock');
  const { pid } = spawnSync(process.execPath, ['--version']);
  writeFileSync(lock, String(pid));
  assert.equal(await withLock(lock, async () => readFileSync(lock, 'utf8')), String(process.pid));
  assert.equal(existsSync(lock), false);
});

test('a lock holds others up until it is given back, also by work that fails', async (context) => {
  const { root } = project(context);
  const lock = join(root, 'lock');
  const order: string[] = [];
  const first = withLock(lock, async () => {
    await wait(30);
    order.push('first');
    throw new Error('failed');
  });
  const second = withLock(lock, async () => order.push('second'));
  await assert.rejects(first, /failed/);
  await second;
  assert.deepEqual(order, ['first', 'second']);
});
