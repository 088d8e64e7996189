import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
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

const MODULE = new URL('../../../src/commands/run-program.ts', import.meta.url).href;
const GUARD = new URL('../../../src/commands/guard-output.ts', import.meta.url).href;

/** Returns the output of a process that runs a program as our commands do. */
function printed(program: string, options: string): string {
  const script = `
    const { runProgram } = await import(${JSON.stringify(MODULE)});
    const { guardOutput } = await import(${JSON.stringify(GUARD)});
    for (const stream of [process.stdout, process.stderr]) guardOutput(stream);
    const { code } = await runProgram(process.execPath, ['-e', ${JSON.stringify(program)}], ${options});
    console.log('ended with ' + code);`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    encoding: 'utf8',
  });
  return stdout + stderr;
}

const HOSTILE = `process.stdout.write('::stop'); console.log('-commands::tok'); console.error('##[add-mask]x'); process.exitCode = 5`;

test('what a program prints is printed before we go on, and is no command to a CI runner', () => {
  assert.equal(printed(HOSTILE, '{}'), ':\\u003astop-commands::tok\nended with 5\n##\\u005badd-mask]x\n');
});

test('our own commands guard what they print by themselves, and may print commands', () => {
  assert.equal(printed(HOSTILE, '{ isOwnCommand: true }'), '::stop-commands::tok\nended with 5\n##[add-mask]x\n');
});

test('a program that leaves something behind does not keep us', { skip: process.platform === 'win32' }, () => {
  const started = performance.now();
  const leaves = `require('node:child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 20_000)'], { stdio: 'inherit', detached: true }).unref()`;
  assert.equal(printed(leaves, '{}'), 'ended with 0\n');
  assert.ok(performance.now() - started < 15_000);
});
