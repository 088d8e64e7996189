import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runProgram } from '../../../src/commands/run-program.ts';

const node = (code: string, limitSeconds?: number) =>
  runProgram(process.execPath, ['-e', code], limitSeconds === undefined ? {} : { limitSeconds });

test('a program gives its exit code', async () => {
  assert.deepEqual(await node('process.exit(3)'), { code: 3 });
});

test('a program that does not exist gives a reason', async () => {
  const { code, reason } = await runProgram('/no/such/program', []);
  assert.equal(code, null);
  assert.match(reason ?? '', /ENOENT/);
});

test('a program gets no input, so it cannot wait for an answer', async () => {
  assert.deepEqual(await node(`process.stdin.on('end', () => process.exit(4)).resume()`), { code: 4 });
});

test(
  'a program that takes too long is stopped, with what it started',
  { skip: process.platform === 'win32' },
  async () => {
    const started = performance.now();
    const { code, reason } = await node(
      `require('node:child_process').spawnSync(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])`,
      0.5,
    );
    assert.equal(code, null);
    assert.match(reason ?? '', /stopped after 0\.5 s/);
    assert.ok(performance.now() - started < 5000);
  },
);
